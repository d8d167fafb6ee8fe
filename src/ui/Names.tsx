import { Fragment } from 'preact';
import { useTexts } from './text';

/** Names as the interface's language lists them ("A, B and C"), each in its own direction. */
export function Names({ of: names }: { of: readonly string[] }) {
  const { language } = useTexts();
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(names);
  return <>{parts.map(({ type, value }, at) => (type === 'element' ? <bdi key={at}>{value}</bdi> : <Fragment key={at}>{value}</Fragment>))}</>;
}
