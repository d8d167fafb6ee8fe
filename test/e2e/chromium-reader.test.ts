import { describe } from 'vitest';
import { startChromium } from './drivers/chromium';
import { readerViewTests } from './readerView';

describe('in Chromium', () => readerViewTests(() => startChromium('dist/chrome')));
