import { autoCleanTests, fullStorageTests, revokedTests } from './autoClean';
import { citingTests } from './citing';
import { startChromium } from './drivers/chromium';
import { keyboardTests } from './keyboard';
import { otherLanguageTests } from './inOtherLanguages';
import { readingTests } from './reading';
import { switchesTests } from './switches';
import { switchSequenceTests } from './switchSequences';
import { visitTests } from './visits';
import { describe } from 'vitest';

describe('in Chromium', () => {
  readingTests(() => startChromium('dist/chrome'));
  otherLanguageTests(language => startChromium('dist/chrome', { language }));
  keyboardTests(() => startChromium('dist/chrome'));
  citingTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }), () => startChromium('dist/chrome'));
  autoCleanTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  fullStorageTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  switchSequenceTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  visitTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  switchesTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  revokedTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
});
