import { afterEach, describe, expect, it, vi } from 'vitest';
import { inOneGo, type Slices } from '../../src/slices';
import { inSlices } from '../../src/slices/inSlices';

afterEach(() => { vi.restoreAllMocks(); });

/** Work in ten parts, each of which takes so many milliseconds by a clock of its own. */
function* tenParts(clock: { now: number }, ms: number): Slices<string> {
  for (let part = 0; part < 10; part++) {
    clock.now += ms;
    yield;
  }
  return 'done';
}

/** Counts how often the work gives way, and how long it went on at the longest. */
async function watched(ms: number): Promise<{ turns: number; longest: number }> {
  const clock = { now: 1000 };
  let turns = 0, longest = 0, since = clock.now;
  const turn = (): void => {
    longest = Math.max(longest, clock.now - since);
    since = clock.now;
  };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
    turns++;
    turn();
  });
  expect(await inSlices(tenParts(clock, ms))).toBe('done');
  turn();
  return { turns, longest };
}

describe('long work', () => {
  it('gives way to the page before it has gone on for fifty milliseconds', async () => {
    const { turns, longest } = await watched(9);
    expect(turns).toBeGreaterThan(0);
    expect(longest).toBeLessThan(50);
  });

  it('does not stop where it is short', async () => {
    expect((await watched(1)).turns).toBe(0);
  });

  it('ends the same in one go', () => {
    expect(inOneGo(tenParts({ now: 0 }, 9))).toBe('done');
  });
});
