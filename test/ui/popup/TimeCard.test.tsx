import { afterEach, describe, expect, it } from 'vitest';
import type { Timestamp } from '../../../src/article/types';
import { TimeCard } from '../../../src/ui/popup/TimeCard';
import { clear, draw, find, wordsOf } from '../draw';
import { full, NOW } from '../states';

afterEach(clear);
const published = full.published as Timestamp;
const card = (time: Timestamp | undefined, updated?: Timestamp): HTMLElement => draw(<TimeCard published={time} updated={updated} now={NOW} zone="Europe/Paris" />);

describe('the time card', () => {
  it('says when by the article’s clock and by the reader’s, how long ago, and when it was updated', () => {
    const root = card(published, full.updated);
    expect(find(root, '.when').textContent).toBe('Published 11 June 2022 at 18:05 India Time');
    expect(wordsOf(root, '.facts.sub li')).toEqual(['14:35 your time', 'updated 2 hours later']);
    expect(find(root, '.age').textContent).toBe('4 years ago');
  });

  it('sets off that an article is old, and only then', () => {
    expect(card(published).querySelector('.age.old')).not.toBeNull();
    expect(card({ ...published, value: '2026-11-20T08:00+01:00', zone: 'Europe/Paris' }).querySelector('.age.old')).toBeNull();
  });

  it('guesses no zone', () => {
    const root = card({ ...published, value: '2026-11-20T08:00', zone: undefined });
    expect(root.querySelector('.zone')).toBeNull();
    expect(wordsOf(root, '.facts.sub li')).toEqual(['time zone not stated']);
  });

  it('shows no clock where only the day is known', () => {
    const root = card({ ...published, value: '2022-06-11', precision: 'day', zone: undefined });
    expect(find(root, '.when').textContent).toBe('Published 11 June 2022');
    expect(root.textContent).not.toContain('zone');
  });

  it('gives every source with its words, and says which disagree', () => {
    const root = card(published);
    expect(wordsOf(root, '.evidence q')).toEqual([published.evidence, ...published.others.map(other => other.evidence)]);
    expect(wordsOf(root, '.evidence .disagrees q')).toEqual(['Tuesday, January 14, 2025']);
    expect(find(root, '.warn').textContent).toBe('The page’s own sources disagree about this.');
    expect(card({ ...published, others: [] }).querySelector('.warn')).toBeNull();
  });

  it('says what it does not know', () => {
    expect(card(undefined).textContent).toBe('This page does not say when it was published.');
    expect(card(undefined, full.updated).textContent).toContain('When it was published is not stated.');
    expect(find(card({ ...published, others: [], uncertain: 'day-or-month' }), '.warn').textContent).toContain('could be the other way round');
  });
});
