import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { Items } from '../switches/book';

/**
 * One kind of thing that Lede keeps in local storage. Each knows its own keys, and how it goes into an exported file
 * and comes back; `index.ts` lists them all. Nothing here touches a browser: items in, items out.
 */
export interface StoredThing<T> {
  /** Its member in the exported file. */
  name: string;
  /** What the member must look like. */
  schema: GenericSchema<unknown, T>;
  owns(key: string): boolean;
  /** What goes into the file; undefined where there is nothing. */
  take(items: Items): T | undefined;
  /** The items to set so that the file's value is taken up beside what is there. `now`: milliseconds since 1970. */
  give(value: T, items: Items, now: number): Items;
  /** Where forgetting is more than taking the keys out: the items to set instead. */
  reset?(items: Items, now: number): Items;
}

/** A setting under one key. What does not match its schema is not exported. */
export const setting = <T>(name: string, key: string, schema: GenericSchema<unknown, T>): StoredThing<T> => ({
  name, schema,
  owns: other => other === key,
  take(items) {
    const read = v.safeParse(schema, items[key]);
    return read.success ? read.output : undefined;
  },
  give: value => ({ [key]: value }),
});
