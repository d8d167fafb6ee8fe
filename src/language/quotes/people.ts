import { endsSlice, type Slices } from '../../slices';
import { genderOf, type Gender } from '../gender';
import { IS, type Lexicon } from '../lexicon';
import type { Mention } from './mentions';

/** A person or organisation of the article, gathered from every name that means them. */
export interface Entity {
  /** The fullest name, word by word. */
  name: readonly string[];
  mentions: Mention[];
  gender?: Gender;
  organisation: boolean;
  /** Known to be a person: a first name, a title or a role says so. */
  person: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LONGEST_SUFFIX = 4;
const LONGEST_NAME = 4;
/** So many people of one name are told apart. */
const NAMESAKES = 6;

/** Groups the names of an article: full name, surname, name with title. Sets `entity` of each mention. */
export function* gatherPeople(blocks: readonly (readonly Mention[])[], lexicon: Lexicon): Slices<Entity[]> {
  const entities: Entity[] = [];
  const byWord = new Map<string, number[]>();
  for (const [at, mentions] of blocks.entries()) {
    if (endsSlice(at)) yield;
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const name = mention.name.some(isSuffix) ? mention.name.filter(word => !isSuffix(word)) : mention.name;
      if (!name.length) continue;
      const first = lowerOf(name, 0), last = lowerOf(name, name.length - 1);
      const gender = genderOfMention(mention, lexicon);
      const index = known(name, gender, byWord.get(last), entities) ?? entities.push({ name, mentions: [], organisation: isOrganisation(mention, lexicon), person: false }) - 1;
      const entity = entities[index];
      if (entity) join(entity, mention, name, gender);
      remember(byWord, last, index);
      if (first !== last) remember(byWord, first, index);
      mention.entity = index;
    }
  }
  return entities;
}

const isSuffix = (word: string): boolean => word.length <= LONGEST_SUFFIX && word.length > 1 && SUFFIXES.has(lower(word));

const lowerOf = (name: readonly string[], at: number): string => (name[at] ?? '').toLowerCase();

/** The latest to be named comes first. */
function remember(byWord: Map<string, number[]>, word: string, index: number): void {
  const list = byWord.get(word);
  if (!list) { byWord.set(word, [index]); return; }
  if (list[0] === index) return;
  const at = list.indexOf(index);
  if (at > 0) list.splice(at, 1);
  list.unshift(index);
  if (list.length > NAMESAKES) list.pop();
}

/** Which known entity a name means: the same words, a surname or first name of one, else none. */
function known(name: readonly string[], gender: Gender | undefined, namesakes: readonly number[] | undefined, entities: readonly Entity[]): number | undefined {
  for (const index of namesakes ?? []) {
    const entity = entities[index];
    if (!entity || (gender && entity.gender && gender !== entity.gender)) continue;
    if (compatible(name, entity.name)) return index;
  }
  return undefined;
}

function lower(word: string | undefined): string {
  const small = (word ?? '').toLowerCase();
  return small.endsWith('.') ? small.slice(0, -1) : small;
}

function compatible(name: readonly string[], other: readonly string[]): boolean {
  const short = name.length <= other.length ? name : other, long = short === name ? other : name;
  if (lower(short.at(-1)) !== lower(long.at(-1))) return short.length === 1 && lower(short[0]) === lower(long[0]) && (short[0]?.length ?? 0) > 2;
  if (short.length === 1) return true;
  const a = lower(short[0]), b = lower(long[0]);
  return a === b || (a.length <= 2 && b.startsWith(a.charAt(0))) || (b.length <= 2 && a.startsWith(b.charAt(0))) || (a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b)) || long.slice(1).some(word => lower(word) === a);
}

function join(entity: Entity, mention: Mention, name: readonly string[], gender: Gender | undefined): void {
  if (name.length > entity.name.length && name.length <= LONGEST_NAME) entity.name = name;
  if (gender) { entity.gender ??= gender; entity.person = true; }
  if (mention.title && !entity.organisation) entity.person = true;
  entity.mentions.push(mention);
}

function isOrganisation(mention: Mention, lexicon: Lexicon): boolean {
  if (mention.bits & IS.organisation) return true;
  const last = mention.name.at(-1) ?? '';
  return /^[A-Z]{2,5}$/.test(last) || mention.name.some(word => word === 'of' || word === '&') || Boolean(lexicon.bits((mention.name[0] ?? '').toLowerCase()) & IS.organisation);
}

function genderOfMention(mention: Mention, lexicon: Lexicon): Gender | undefined {
  if (mention.title) for (const word of mention.title.toLowerCase().split(/[\s.]+/)) {
    const bits = lexicon.bits(word);
    if (bits & (IS.maleTitle | IS.maleNoun)) return 'he';
    if (bits & (IS.femaleTitle | IS.femaleNoun)) return 'she';
  }
  const first = mention.name[0];
  return first && mention.name.length > 1 && !(mention.bits & IS.organisation) ? genderOf(first) : undefined;
}
