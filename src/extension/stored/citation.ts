import * as v from 'valibot';
import { FORMATS } from '../../citation/formats/index';
import { STYLES, type StyleName } from '../../citation/styles';
import { setting } from './thing';

export const CITATION = 'citation';

/** How the reader last wanted a citation. */
export const citation = setting('citation', CITATION, v.object({
  style: v.picklist(Object.keys(STYLES) as StyleName[]),
  output: v.picklist(['reference', 'in-text', ...FORMATS]),
  language: v.picklist(['style', 'reader']),
}));
