/**
 * `npx tsx scripts/locales.ts`: brings every `public/_locales/CODE/messages.json` into the shape of the English one: the same
 * order, every place named (`$count$`, also where a translator wrote `$1`) and declared, nothing that English does not
 * have. It translates nothing: what is missing stays missing, and the tests say so.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formsOf, type Message, type Messages } from '../test/locales/messages';

const FOLDER = 'public/_locales';
const fileOf = (code: string): string => `${FOLDER}/${code}/messages.json`;
const read = (code: string): Messages => JSON.parse(readFileSync(fileOf(code), 'utf8')) as Messages;

/** A translation with its places named and declared as in the English message. */
function shaped({ message }: Message, { placeholders = {} }: Message): Message {
  const places = Object.entries(placeholders);
  const named = places.reduce((text, [name, { content }]) => text.replaceAll(content, `$${name}$`), message);
  return { message: named, ...(places.length > 0 && { placeholders: Object.fromEntries(places.map(([name, { content }]) => [name, { content }])) }) };
}

function line(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${line(part)}`).join(', ')} }`;
}

const english = read('en');
for (const code of readdirSync(FOLDER).filter(name => name !== 'en')) {
  const given = read(code);
  const messages = formsOf(english, code).flatMap(({ key, source }): [string, Message][] => {
    const own = given[key], like = english[source];
    return own && like ? [[key, shaped(own, like)]] : [];
  });
  writeFileSync(fileOf(code), `{\n${messages.map(([key, message]) => `  ${JSON.stringify(key)}: ${line(message)}`).join(',\n')}\n}\n`);
  const expected = formsOf(english, code).length;
  console.log(`${code}: ${messages.length} of ${expected} messages`);
}
