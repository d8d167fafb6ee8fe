import { dayNumber, exists } from './reading/calendar';
import type { Candidate, Reading } from './types';

/**
 * Settles 03/04/2023 by what else the page says: where another source names the same day, it is certain; where one
 * names the day with month and day swapped, that one is meant.
 */
export function settleOrder(candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.filter(({ reading }) => reading.day !== undefined && reading.uncertain === undefined).map(({ reading }) => dayNumber(reading));
  return candidates.map(candidate => {
    if (candidate.reading.uncertain !== 'day-month-order') return candidate;
    const swapped = swap(candidate.reading);
    const { uncertain: _doubt, ...certain } = candidate.reading;
    if (sure.some(day => isNear(day, candidate.reading))) return { ...candidate, reading: certain };
    if (exists(swapped) && sure.some(day => isNear(day, swapped))) return { ...candidate, reading: swapped };
    return candidate;
  });
}

const isNear = (day: number, reading: Reading): boolean => Math.abs(day - dayNumber(reading)) <= 1;

function swap({ uncertain: _doubt, ...reading }: Reading): Reading {
  return { ...reading, month: reading.day, day: reading.month };
}
