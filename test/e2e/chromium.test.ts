import { autoCleanTests, fullStorageTests, revokedTests } from './autoClean';
import { citingTests } from './citing';
import { startChromium } from './drivers/chromium';
import { readingTests } from './reading';
import { describe } from 'vitest';

describe('in Chromium', () => {
  readingTests(() => startChromium('dist/chrome'));
  citingTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }), () => startChromium('dist/chrome'));
  autoCleanTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  fullStorageTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  revokedTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
});
