import { isPlausible } from '../reading/calendar';
import { readMachineDate } from '../reading/machine';
import { findDates } from '../reading/text';
import type { Reading, Setting } from '../types';

const MARKUP = /<[^>]*>|&nbsp;/g;
const LONGEST = 500, LONGEST_DATE = 120;

/** What has been read of a page: its fields mostly say the same two times. */
const known = new WeakMap<Setting, Map<string, { reading: Reading | undefined }>>();

/** The date of an attribute or a field, whoever wrote it; undefined where it holds none that can be true. */
export function readValue(value: unknown, setting: Setting): Reading | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value);
  if (written.length > LONGEST) return undefined;
  let readings = known.get(setting);
  if (!readings) known.set(setting, readings = new Map());
  let said = readings.get(written);
  if (!said) readings.set(written, said = { reading: readingOf(written, setting) });
  return said.reading;
}

function readingOf(written: string, setting: Setting): Reading | undefined {
  const text = written.replace(MARKUP, ' ').trim();
  if (text.length > LONGEST_DATE) return undefined;
  const machine = readMachineDate(text);
  if (machine) return isPlausible(machine, setting.now) ? machine : undefined;
  const [found] = findDates(text, setting);
  if (!found || !isPlausible(found, setting.now)) return undefined;
  const { start: _start, end: _end, until: _until, ...reading } = found;
  return reading;
}
