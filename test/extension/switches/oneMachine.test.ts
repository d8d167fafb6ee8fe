import { describe, it } from 'vitest';
import type { Command } from './commands';
import { runSequence, runSequences } from './sequences';

// This file and its neighbour run beside each other; together they drive 11,000 sequences.
describe('the switches on one machine', () => {
  it('are right and complete after 6,000 sequences of clicks, faults, restarts, updates and ends of the background', async () => {
    await runSequences({ machines: 1, runs: 6000, longest: 20 });
  }, 180_000);

  it.each(Array.from({ length: 30 }, (_, at) => at))('keep no permission without a switch where local storage is full, the background ends at call %i of a click and the browser is started anew', async at => {
    const machine = 0, site = 'harbour.example';
    const click: Command = { do: 'move', machine, site, position: 'on', closes: false };
    for (const afterEffect of [false, true]) {
      await runSequence(1, [{ ...click, position: 'off' }, { do: 'fail', machine, area: 'local', how: 'quota' }, { do: 'end soon', machine, at, afterEffect }, click, { do: 'restart', machine }]);
    }
  });
});
