import { autoCleanTests, fullStorageTests, revokedTests } from './autoClean';
import { citingTests } from './citing';
import { startFirefox } from './drivers/firefox';
import { readingTests } from './reading';
import { describe } from 'vitest';

describe('in Firefox', () => {
  readingTests(() => startFirefox('dist/lede-firefox.zip'));
  citingTests(() => startFirefox('dist/lede-firefox.zip'));
  autoCleanTests(() => startFirefox('dist/lede-firefox.zip'));
  fullStorageTests(() => startFirefox('dist/lede-firefox.zip'));
  revokedTests(() => startFirefox('dist/lede-firefox.zip'));
});
