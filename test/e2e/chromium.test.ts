import { autoCleanTests, troubledSwitchTests } from './autoClean';
import { startChromium } from './drivers/chromium';
import { readingTests } from './reading';
import { describe } from 'vitest';

describe('in Chromium', () => {
  readingTests(() => startChromium('dist/chrome'));
  autoCleanTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
  troubledSwitchTests(() => startChromium('dist/chrome', { granted: 'dist/chrome-granted' }));
});
