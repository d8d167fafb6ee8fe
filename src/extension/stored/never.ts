import * as v from 'valibot';
import type { StoredThing } from './thing';

export const NEVER = 'never:';

const keys = v.array(v.pipe(v.string(), v.nonEmpty()));
const schema = v.record(v.pipe(v.string(), v.nonEmpty()), keys);

/** The places that the reader never wants hidden, by host. */
export const never: StoredThing<v.InferOutput<typeof schema>> = {
  name: 'neverHidden', schema,
  owns: key => key.startsWith(NEVER),
  take(items) {
    const hosts = Object.entries(items).flatMap(([key, value]) => (key.startsWith(NEVER) && v.is(keys, value) ? [[key.slice(NEVER.length), value] as const] : []));
    return hosts.length > 0 ? Object.fromEntries(hosts) : undefined;
  },
  give: (hosts, items) => Object.fromEntries(Object.entries(hosts).map(([host, added]) => {
    const present = items[NEVER + host];
    return [NEVER + host, [...new Set([...(v.is(keys, present) ? present : []), ...added])]];
  })),
};
