import { formsOf, type Message, type Messages, placesIn } from './messages';

const MEMBERS = new Set(['message', 'description', 'placeholders']);

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { message, description, placeholders } = value as Record<string, unknown>;
  if (typeof message !== 'string' || Object.keys(value).some(member => !MEMBERS.has(member))) return false;
  if (description !== undefined && typeof description !== 'string') return false;
  if (placeholders === undefined) return true;
  return typeof placeholders === 'object' && placeholders !== null && Object.values(placeholders).every(place =>
    typeof place === 'object' && place !== null && typeof (place as { content: unknown }).content === 'string');
}

const sorted = (names: string[]): string => names.toSorted().join(' ');
const declared = ({ placeholders = {} }: Message): string => sorted(Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`));

function faultsIn(message: Message, like: Message): string[] {
  return [
    message.message.trim() === '' ? 'empty' : '',
    sorted(placesIn(message.message)) === sorted(placesIn(like.message)) ? '' : 'places differ',
    declared(message) === declared(like) ? '' : 'declared otherwise than in English',
    // A sign that stands by itself is a place to one browser and a letter to the other.
    message.message.replace(/\$[a-z0-9_]+\$/g, '').includes('$') ? 'bare place' : '',
  ].filter(fault => fault !== '');
}

/** What is wrong with the messages of a locale, each as "key: what"; `code` is Chrome's (`pt_BR`), by which it must have its plural forms. */
export function faultsOf(messages: Messages, english: Messages, code: string): string[] {
  const forms = formsOf(english, code);
  const known = new Set(forms.map(({ key }) => key));
  const unknown = Object.keys(messages).filter(key => !known.has(key) && messages[key] !== undefined).map(key => `${key}: unknown`);
  return [...unknown, ...forms.flatMap(({ key, source }) => {
    const message: unknown = messages[key], like = english[source];
    if (message === undefined || !like) return [`${key}: missing`];
    if (!isMessage(message)) return [`${key}: wrongly typed`];
    return faultsIn(message, like).map(fault => `${key}: ${fault}`);
  })];
}
