import type { Speaker } from '../../article/types';
import { FUNCTION_WORD, IS } from '../lexicon';
import type { Attribution } from './attribute';
import type { Mention } from './mentions';
import { endOf } from './passages';
import type { Reading } from './reading';

const LONGEST_ROLE = 9;
const ASIDE = new Set([',', '，', '(']);

/** Collects the speakers of an article: a person once under the full name, a description once as printed. */
export class SpeakerList {
  readonly speakers: Speaker[] = [];
  private readonly indices = new Map<number | string, number>();
  constructor(private readonly reading: Reading) {}

  /** The index of who is meant, added if new; undefined where a pronoun means nobody known. */
  indexOf({ mention, entity }: Attribution): number | undefined {
    if (entity !== undefined) return this.add(entity, () => this.person(entity));
    if (!mention || mention.kind === 'pronoun') return undefined;
    const key = mention.text.toLowerCase().replace(/^(?:the|a|an|der|die|das|ein|eine|le|la|el|un|une) /, '');
    return this.add(key, () => ({ name: mention.text, mentions: [mention.text], anonymous: !this.speaksAsBody(mention) }));
  }

  /** The account that posted something embedded. */
  account(name: string): number {
    const known = this.speakers.findIndex(speaker => speaker.name === name);
    return known >= 0 ? known : this.add(`@${name}`, () => ({ name, mentions: [name], anonymous: false }));
  }

  private add(key: number | string, make: () => Speaker): number {
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this.speakers.push(make()) - 1;
    this.indices.set(key, index);
    return index;
  }

  private person(index: number): Speaker {
    const entity = this.reading.entities[index];
    const mentions = entity?.mentions ?? [];
    const role = mentions.map(mention => this.roleOf(mention)).find(Boolean);
    return {
      name: entity?.name.join(' ') ?? '', ...(role ? { role } : {}),
      mentions: [...new Set(mentions.map(mention => mention.text))], anonymous: false,
    };
  }

  /** "the statement", "the ministry": a thing or a body, which is no anonymous person. */
  private speaksAsBody(mention: Mention): boolean {
    return Boolean(mention.bits & (IS.paper | IS.organisation));
  }

  /** "Russian President" before the name, or "a teacher from Ohio" in the aside after it. */
  private roleOf(mention: Mention): string | undefined {
    const { bits } = this.reading.lexicon;
    const title = mention.title.split(/[\s.]+/).filter(Boolean);
    if (title.some(word => bits(word.toLowerCase()) & IS.role) || title.length > 1) return mention.title;
    const passage = this.reading.passages[mention.block];
    const tokens = passage?.tokens ?? [];
    if (!passage || !ASIDE.has(tokens[mention.last]?.text ?? '')) return undefined;
    const first = mention.last + 1;
    const opens = bits(tokens[first]?.lower ?? '');
    if (!(opens & (IS.article | IS.modifier | IS.role)) || opens & IS.self) return undefined;
    let last = first;
    let role = false;
    while (last < tokens.length && last - first < LONGEST_ROLE && tokens[last]?.word && (passage.quote[last] ?? -1) < 0) {
      const here = bits(tokens[last]?.lower ?? '');
      if (here & IS.relative || (here & FUNCTION_WORD && here & IS.auxiliary)) break;
      if (here & IS.role) role = true;
      last++;
    }
    return role ? passage.text.slice(passage.starts[first], endOf(passage, last - 1)) : undefined;
  }
}
