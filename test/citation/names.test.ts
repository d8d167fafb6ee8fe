import { describe, expect, it } from 'vitest';
import { isName, nameParts } from '../../src/citation/names';

describe('a name', () => {
  it.each([
    ['Mira Solheim', { family: 'Solheim', given: 'Mira' }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
    ['Ursula von der Leyen', { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }],
    ['Maria de los Ángeles Pérez', { family: 'Ángeles Pérez', given: 'Maria', 'non-dropping-particle': 'de los' }],
    ['Robert De Niro', { family: 'De Niro', given: 'Robert' }],
    ['Ana De la Cruz', { family: 'De la Cruz', given: 'Ana' }],
    ['Loïc Le Meur', { family: 'Le Meur', given: 'Loïc' }],
    ['José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    ['Abu Bakr al-Baghdadi', { family: 'al-Baghdadi', given: 'Abu Bakr' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Robert Downey, Jr.', { family: 'Downey', given: 'Robert', suffix: 'Jr.' }],
    ['Solheim, Mira', { family: 'Solheim', given: 'Mira' }],
    ['Dr. Anna Smith', { family: 'Smith', given: 'Anna' }],
    ['Sir Keir Starmer', { family: 'Starmer', given: 'Keir' }],
    ['Анна Петрова', { family: 'Петрова', given: 'Анна' }],
    ['Madonna', { literal: 'Madonna' }],
    ['  Mira\n Solheim ', { family: 'Solheim', given: 'Mira' }],
  ])('%s is taken apart', (name, parts) => {
    expect(nameParts({ name, kind: 'person' }, 'en')).toEqual(parts);
  });

  it.each([
    ['王小明', 'zh-CN', { family: '王', given: '小明' }],
    ['欧阳修文', 'zh', { family: '欧阳', given: '修文' }],
    ['김민수', 'ko', { family: '김', given: '민수' }],
    ['남궁민수', 'ko', { family: '남궁', given: '민수' }],
    ['山田 太郎', 'ja', { family: '山田', given: '太郎' }],
    ['山田太郎', 'ja', { literal: '山田太郎' }],
    ['ジョン・スミス', 'ja', { literal: 'ジョン・スミス' }],
    ['王小明', '', { literal: '王小明' }],
  ])('%s, family name first, is divided where its language (%s) says where', (name, language, parts) => {
    expect(nameParts({ name, kind: 'person' }, language)).toEqual(parts);
  });

  it('of an agency or a desk stays whole', () => {
    expect(nameParts({ name: 'Island News Agency', kind: 'organisation' })).toEqual({ literal: 'Island News Agency' });
  });

  it.each(['https://harbourpost.example/authors/mira', 'www.harbourpost.example', 'mira@harbourpost.example', 'harbourpost.example', 'March 26, 2023', '2023-03-26', '26/03/2023', '26 Mar 2023 19:46', '19:46 IST', '3 hours ago', '2023年3月26日', '12345', ''])(
    'is none: %s', words => { expect(isName(words)).toBe(false); });

  it.each(['Mira Solheim', 'Channel 4', '7 News', 'J. R. R. Tolkien', 'U.S. Desk', 'Harbour Post Staff'])('is one: %s', words => { expect(isName(words)).toBe(true); });
});
