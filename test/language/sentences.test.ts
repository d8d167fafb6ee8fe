import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences';

const cut = (text: string, language = 'en'): string[] => sentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('laid end to end give back the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      expect(sentences(text, 'en').map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }));
  });
  it('go on after titles, initials and abbreviations', () => {
    expect(cut('Dr. Ada B. Finch met Sen. Moss in the U.S. Capitol. They spoke for an hour.')).toEqual(['Dr. Ada B. Finch met Sen. Moss in the U.S. Capitol.', 'They spoke for an hour.']);
    expect(cut('Am 3. Mai sprach Prof. Weber. Danach ging er.', 'de')).toEqual(['Am 3. Mai sprach Prof. Weber.', 'Danach ging er.']);
  });
  it('are not cut at a lost quotation mark printed as a question mark', () => {
    expect(cut('The mayor?s plan is ?bold?, she said. It starts soon.')).toEqual(['The mayor?s plan is ?bold?, she said.', 'It starts soon.']);
  });
  it('end where the space or the quotation mark after them was lost', () => {
    expect(cut('The court agreed to hear the plea.The bench sits on Monday. ?We are glad,? she said.')).toEqual(['The court agreed to hear the plea.', 'The bench sits on Monday.', '?We are glad,? she said.']);
  });
  it('end at a question', () => {
    expect(cut('Who pays? The city does.')).toEqual(['Who pays?', 'The city does.']);
  });
  it('are found in scripts without spaces and with other stops', () => {
    expect(cut('市长说桥很安全。工程明天开始。', 'zh')).toHaveLength(2);
    expect(cut('यह पुल सुरक्षित है। काम कल शुरू होगा।', 'hi')).toHaveLength(2);
  });
  it('take a malformed language tag for none', () => {
    expect(cut('One here. Two here.', 'not a tag')).toHaveLength(2);
  });
});
