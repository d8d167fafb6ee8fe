import messages from '../../public/_locales/en/messages.json';
import { makeTexts } from '../../src/ui/text';

/** The English texts, as the browser would give them. */
export const texts = makeTexts((key, values) =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(/\$(\d)/g, (_all, at: string) => values[Number(at) - 1] ?? ''), 'en-GB');
