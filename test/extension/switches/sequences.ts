import * as fc from 'fast-check';
import { expect } from 'vitest';
import { anyCommand, type Command } from './commands';
import { createWorld } from './world';

/** Drives machines through one sequence; after it, with everything at rest, all states must agree with the model. */
export async function runSequence(machines: number, sequence: Command[]): Promise<void> {
  const world = createWorld(machines);
  for (const command of sequence) {
    await world.run(command);
    await world.rest();
  }
  await world.calmDown();
  world.check();
}

/** Drives machines through random sequences. */
export async function runSequences({ machines, runs, longest }: { machines: number; runs: number; longest: number }): Promise<void> {
  let commands = 0;
  await fc.assert(fc.asyncProperty(fc.array(anyCommand(machines), { minLength: 1, maxLength: longest }), async sequence => {
    await runSequence(machines, sequence);
    commands += sequence.length;
  }), { numRuns: runs });
  expect(commands).toBeGreaterThan(2 * runs);
}
