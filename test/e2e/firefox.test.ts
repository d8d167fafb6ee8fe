import { autoCleanTests, troubledSwitchTests } from './autoClean';
import { startFirefox } from './drivers/firefox';
import { readingTests } from './reading';
import { describe } from 'vitest';

describe('in Firefox', () => {
  readingTests(() => startFirefox('dist/lede-firefox.zip'));
  autoCleanTests(() => startFirefox('dist/lede-firefox.zip'));
  troubledSwitchTests(() => startFirefox('dist/lede-firefox.zip'));
});
