import { describe } from 'vitest';
import { startFirefox } from './drivers/firefox';
import { readerViewTests } from './readerView';

describe('in Firefox', () => readerViewTests(() => startFirefox('dist/lede-firefox.zip')));
