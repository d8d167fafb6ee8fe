import type { Embed as EmbedBlock } from '../../article/types';
import { resolveLink } from '../../page/address';
import { Inline } from './Inline';

const DASH = /^\s*[—–-]\s*/;

/** A post or video of another site, as a link with its title and who signed it when; nothing of that site is loaded. */
export function Embed({ at, embed }: { at: number; embed: EmbedBlock }) {
  const href = resolveLink(embed.url);
  const from = [embed.provider ?? URL.parse(embed.url)?.hostname, embed.signed?.replace(DASH, '') ?? embed.account].filter(name => name !== undefined);
  const words = <><span class="from facts">{from.map(name => <bdi key={name}>{name}</bdi>)}</span> <span>{embed.text && embed.text !== embed.provider ? <Inline text={embed.text} marks={[]} /> : embed.url}</span></>;
  return <p class="embed" data-block={at}>{href === undefined ? words : <a href={href} target="_blank" rel="noopener noreferrer">{words}</a>}</p>;
}
