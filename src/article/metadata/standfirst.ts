import type { JsonLd, Page, TextBlock } from '../../page/types';
import type { Found } from '../types';
import { found, metaOf } from './said';

/** `standfirst`, `article__dek`, `sub-headline`; not `lead` or `intro`, which are as often the first paragraph. */
export const STANDFIRST_NAMES = /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?head(?:er|ing|line)?|sub-?titles?|untertitel|chapo|chapeau|bajada|entradilla|subtitulo|sous-?titre|sottotitolo|occhiello)(?:$|[\s_-])/i;
const HEADING = /^h[2-4]$/;
/** How far under the headline a standfirst may begin, in blocks. */
const REACH = 3;
const SHORTEST = 30, SHORTEST_HEADING = 50, LONGEST = 500;

/** The text printed under the headline and before the body. */
export function printedStandfirst(page: Page, headlineAt: number): { standfirst: Found<string>; order: number } | undefined {
  if (headlineAt < 0) return undefined;
  for (let at = headlineAt + 1; at <= headlineAt + REACH; at++) {
    const block = page.blocks[at];
    if (!block) return undefined;
    if (block.box.hidden || block.linked > 0 || block.text.length < SHORTEST || block.text.length > LONGEST) continue;
    if (STANDFIRST_NAMES.test(block.box.names) || (at === headlineAt + 1 && isLoneHeading(page, block))) {
      return { standfirst: { value: block.text.replace(/\s+/g, ' '), foundIn: HEADING.test(block.box.tag) ? 'heading' : 'markup' }, order: at };
    }
  }
  return undefined;
}

/** A long heading right under the headline, unlike any heading that follows. */
function isLoneHeading(page: Page, { text, box, order }: TextBlock): boolean {
  if (!HEADING.test(box.tag) || text.length < SHORTEST_HEADING) return false;
  return !page.blocks.some(other => other.order > order && other.box !== box && other.box.tag === box.tag && other.box.names === box.names);
}

/** What the markup says the article is about. */
export function saidDescription(page: Page, article: JsonLd | undefined): Found<string> | undefined {
  return found(article?.['description'], 'json-ld') ?? metaOf(page, 'og:description', 'description', 'twitter:description', 'dc.description');
}
