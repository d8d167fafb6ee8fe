import { resolveAddress } from '../page/address';
import type { Box, Page, TextBlock } from '../page/types';
import { providerOf } from './figures';
import type { Embed } from './types';
import { nearest } from './within';

/** Names that services give to the box of a post in another site's page: `twitter-tweet`, `instagram-media`. */
const POST = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-video|reddit-embed-bq|reddit-card|text-post-media)(?:$|\s)/;
/** `— Harbour Office (@harbour) March 3, 2021`. */
const SIGNED = /^[—–-]\s*([^()]{1,60}?)\s*\((@[\w.]{2,40})\)/u;

/** The box of the post that a block stands in. */
export const postOf = ({ box }: TextBlock): Box | undefined => nearest(box, at => at.names !== '' && POST.test(at.names));

/** A post as an embed with its words; undefined where it has no address. `blocks` are all that stand in it. */
export function embedOfPost(blocks: readonly TextBlock[], page: Page): Embed | undefined {
  const links = blocks.flatMap(block => block.marks.flatMap(mark => (mark.kind === 'link' ? [resolveAddress(mark.href, page.base)] : [])));
  const known = links.filter(url => url !== undefined && providerOf(url) !== undefined);
  const url = known.findLast(one => one !== undefined && /\/(?:status|p|reel|video|posts|post|comments|@[^/]+)\//.test(one)) ?? known.at(-1);
  if (url === undefined) return undefined;
  const lines = blocks.map(block => block.text);
  const signature = lines.find(line => SIGNED.test(line));
  const account = SIGNED.exec(signature ?? '')?.[2];
  const text = lines.filter(line => !SIGNED.test(line)).join('\n');
  return { kind: 'embed', url, provider: providerOf(url), text, marks: [], ...(signature !== undefined && account !== undefined ? { account, signed: signature } : {}) };
}
