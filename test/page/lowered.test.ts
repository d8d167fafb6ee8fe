import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowered } from '../../src/page/lowered';

it('a text in lower case is as long as it was, so that places in one are places in the other', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => { expect(lowered(text)).toHaveLength(text.length); }));
});

it('a Turkish İ is an i', () => {
  expect(lowered('Yazan: İPEK Ilgaz')).toBe('yazan: ipek ilgaz');
});
