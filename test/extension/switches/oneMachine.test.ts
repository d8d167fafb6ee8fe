import { describe, it } from 'vitest';
import { runSequences } from './sequences';

// This file and its neighbour run beside each other; together they drive 11,000 sequences.
describe('the switches on one machine', () => {
  it('are right and complete after 6,000 sequences of clicks, faults, restarts, updates and ends of the background', async () => {
    await runSequences({ machines: 1, runs: 6000, longest: 20 });
  }, 180_000);
});
