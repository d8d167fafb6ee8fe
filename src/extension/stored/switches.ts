import * as v from 'valibot';
import { HIDDEN, type Items, LOCAL, readBook } from '../switches/book';
import { changed, isLater, type SwitchRecord, VERSION } from '../switches/record';
import { isSiteName } from '../switches/siteName';
import type { StoredThing } from './thing';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(count, v.maxValue(8.64e15));
const schema = v.array(v.strictObject({
  site: v.pipe(v.string(), v.check(isSiteName, 'no name of a site')),
  state: v.picklist(['on', 'off']),
  at: time,
  order: time,
  reader: v.optional(v.literal(true)),
  hidden: v.optional(count),
}));

/** The count of what was hidden on a site. */
export const readHidden = (items: Items, name: string): number => {
  const value = items[HIDDEN + name];
  return v.is(count, value) ? value : 0;
};

/** The switches, with what was hidden on each site. */
export const switches: StoredThing<v.InferOutput<typeof schema>> = {
  name: 'sites', schema,
  owns: key => key.startsWith(LOCAL) || key.startsWith(HIDDEN),
  take(items) {
    const listed = [...readBook(items).switches].flatMap(([site, { state, at, order, reader }]) => {
      const hidden = readHidden(items, site);
      return state === 'removed' ? [] : [{ site, state, at, order, ...(reader && { reader }), ...(hidden > 0 && { hidden }) }];
    });
    return listed.length > 0 ? listed.sort((a, b) => (a.site < b.site ? -1 : 1)) : undefined;
  },
  /** Of a site in the list the later change stands. One that was removed, or never known, comes as a change of now: the reader asks for it now. */
  give(listed, items, now) {
    const book = readBook(items), given: Items = {};
    for (const { site, state, at, order, reader, hidden = 0 } of listed) {
      if (book.newer.has(site)) continue;
      const present = book.switches.get(site);
      const theirs: SwitchRecord = { version: VERSION, state, at, order, ...(reader && { reader }) };
      if (!present || present.state === 'removed') given[LOCAL + site] = { ...changed(present ?? theirs, state, now, reader), at };
      else if (isLater(theirs, present)) given[LOCAL + site] = { ...theirs, ...(state === 'off' && { owed: true }) };
      if (hidden > readHidden(items, site)) given[HIDDEN + site] = hidden;
    }
    return given;
  },
  /** Every switch goes out, and is remembered as gone: other machines must not bring it back. */
  reset: (items, now) => Object.fromEntries([...readBook(items).switches]
    .map(([name, record]) => [LOCAL + name, record.state === 'removed' ? record : changed(record, 'removed', now)])),
};

