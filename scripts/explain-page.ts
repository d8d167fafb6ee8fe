import { chooseBody } from '../src/article/body';
import { readMetadata } from '../src/article/metadata';
import { walkPage } from '../src/page';

declare global { var ledeExplain: unknown }

/** Injected by explain.ts: a line for each block of the page, and the metadata. */
globalThis.ledeExplain = (url: string | undefined) => {
  const page = walkPage(document, url);
  const read = readMetadata(page);
  const { metadata, headlineAt, bylineAt } = read;
  const { blocks, removals, scored } = chooseBody(page, metadata, read);
  const kept = new Set(blocks);
  const lines = page.blocks.map((block, at) => {
    const removal = removals.find(one => one.element === block.element && one.text === block.text);
    const reason = at === headlineAt ? 'headline' : at === bylineAt ? 'byline' : removal ? `${removal.step}: ${removal.reason}` : kept.has(block) ? 'best path' : 'not on the best path';
    return {
      isIn: kept.has(block), sure: scored.sure[at] ?? 0, alone: scored.first[at] ?? 0, reason, text: block.text,
      place: [block.box.parent, block.box].map(box => box && `${box.tag}${box.names ? `.${box.names.trim().split(/\s+/)[0]}` : ''}`).join(' > '),
    };
  });
  return { metadata, lines };
};
