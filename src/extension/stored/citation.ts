import * as v from 'valibot';
import type { CitationChoice } from '../../citation/choice';
import { FORMATS } from '../../citation/formats/index';
import { STYLES, type StyleName } from '../../citation/styles';
import { setting } from './thing';

export const CITATION = 'citation';

const schema: v.GenericSchema<unknown, CitationChoice> = v.strictObject({
  style: v.picklist(Object.keys(STYLES) as StyleName[]),
  output: v.picklist(['reference', 'in-text', ...FORMATS] as const),
  language: v.picklist(['style', 'reader']),
});

/** How the reader last wanted a citation. */
export const citation = setting('citation', CITATION, schema);
