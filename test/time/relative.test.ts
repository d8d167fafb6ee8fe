import { describe, expect, it } from 'vitest';
import { findRelative } from '../../src/time/reading/relative';

const MINUTE = 60_000, HOUR = 60 * MINUTE;
const said = (text: string, ...languages: string[]): [string, number] | undefined => {
  const found = findRelative(text, languages);
  return found && [found.words, found.ago];
};

describe('how long ago', () => {
  it('is read in the words of a language, however they are spelled', () => {
    expect(said('Updated 2 HOURS AGO', 'en')).toEqual(['2 HOURS AGO', 2 * HOUR]);
    expect(said('Stand: Vor 3 Stunden', 'de')).toEqual(['Vor 3 Stunden', 3 * HOUR]);
  });
  it('is not read within longer words and numbers', () => {
    expect(said('Geht der Zug nach Davor 3 Stundenplänen?', 'de')).toBeUndefined();
    expect(said('Number 1234567 minutes ago', 'en')).toBeUndefined();
  });
  it('is read behind a word that only begins like it', () => {
    expect(said('12 minutes agonising, 5 minutes ago', 'en')).toEqual(['5 minutes ago', 5 * MINUTE]);
  });
});
