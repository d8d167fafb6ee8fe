import { autoCleanTests, fullStorageTests, revokedTests } from './autoClean';
import { citingTests } from './citing';
import { startFirefox } from './drivers/firefox';
import { keyboardTests } from './keyboard';
import { otherLanguageTests } from './inOtherLanguages';
import { readingTests } from './reading';
import { switchesTests } from './switches';
import { visitTests } from './visits';
import { describe } from 'vitest';

describe('in Firefox', () => {
  readingTests(() => startFirefox('dist/lede-firefox.zip'));
  otherLanguageTests(language => startFirefox('dist/lede-firefox.zip', { language }));
  keyboardTests(() => startFirefox('dist/lede-firefox.zip'), true);
  citingTests(() => startFirefox('dist/lede-firefox.zip'));
  autoCleanTests(() => startFirefox('dist/lede-firefox.zip'));
  fullStorageTests(() => startFirefox('dist/lede-firefox.zip'));
  visitTests(() => startFirefox('dist/lede-firefox.zip'));
  switchesTests(() => startFirefox('dist/lede-firefox.zip'));
  revokedTests(() => startFirefox('dist/lede-firefox.zip'));
});
