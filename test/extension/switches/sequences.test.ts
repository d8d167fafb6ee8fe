import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command } from './commands';
import { createWorld } from './world';

const RUNS = 10_000;

describe('the switches of sites', () => {
  it(`are right and complete after ${RUNS} sequences of clicks, faults, ends, clocks and other machines`, async () => {
    let commands = 0;
    await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 14 }), async sequence => {
      const world = createWorld();
      for (const one of sequence) {
        await world.run(one);
        await world.rest();
      }
      await world.calmDown();
      world.check();
      commands += sequence.length;
    }), { numRuns: RUNS });
    expect(commands).toBeGreaterThan(3 * RUNS);
  }, 120_000);
});
