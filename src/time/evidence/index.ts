import type { Slices } from '../../slices';
import type { Page } from '../../page/types';
import type { TimeContext } from '../index';
import { canDate } from '../choose';
import { settleOrder } from '../settle';
import type { Candidate, Setting } from '../types';
import { fromAttributes } from './attributes';
import { fromJsonLd } from './jsonLd';
import { fromMetas } from './metas';
import { fromMicroformats } from './microformats';
import { fromPieces } from './pieces';
import { placesOf } from './place';
import { fromProperties } from './properties';
import { fromRelativeText } from './relative';
import { fromState } from './state';
import { fromText } from './text';
import { fromTimeElements } from './timeElements';
import { fromUrl } from './url';

/** Everything a page says about its time, that can be. */
export function* collect(page: Page, context: TimeContext, setting: Setting): Slices<Candidate[]> {
  const places = placesOf(page, context);
  yield;
  const fields = [...fromJsonLd(page, setting), ...fromMetas(page, setting), ...fromProperties(page, setting, places), ...fromMicroformats(page, setting)];
  yield;
  const attributes = fields.some(isTelling) ? [] : fromAttributes(page, setting, places);
  yield;
  const found = [...fields, ...attributes, ...fromTimeElements(page, setting, places), ...yield* fromText(page, setting, places)];
  yield;
  found.push(...fromPieces(page, setting, places), ...fromUrl(setting));
  yield;
  if (!found.some(isTelling)) found.push(...yield* fromText(page, setting, places, true));
  yield;
  if (!found.some(canDate)) found.push(...fromState(page, setting));
  yield;
  if (!found.some(namesDay)) found.push(...fromRelativeText(page, setting, places));
  return settleOrder(found);
}

/** Whether it names a day on which the article was published, in a place that can be trusted. */
const isTelling = ({ kind, reading, source }: Candidate): boolean => kind !== 'updated' && reading.day !== undefined && source !== 'text-first' && source !== 'time-first';
const namesDay = ({ reading }: Candidate): boolean => reading.day !== undefined;
