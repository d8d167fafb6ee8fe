import { describe, it } from 'vitest';
import { runSequences } from './sequences';

describe('the switches on two machines', () => {
  it('are right, complete and the same on both after 5,000 sequences, whatever their clocks say', async () => {
    await runSequences({ machines: 2, runs: 5000, longest: 14 });
  }, 180_000);
});
