import { isPlausible } from '../reading/calendar';
import { readMachineDate } from '../reading/machine';
import { findDates } from '../reading/text';
import type { Reading, Setting } from '../types';

const MARKUP = /<[^>]*>|&nbsp;/g;

/** The date of an attribute or a field, whoever wrote it; undefined where it holds none that can be true. */
export function readValue(value: unknown, setting: Setting): Reading | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(MARKUP, ' ').trim();
  if (text.length > 120) return undefined;
  const machine = readMachineDate(text);
  if (machine) return isPlausible(machine, setting.now) ? machine : undefined;
  const [found] = findDates(text, setting);
  if (!found || !isPlausible(found, setting.now)) return undefined;
  const { start: _start, end: _end, ...reading } = found;
  return reading;
}
