import { clean, restore } from './clean';
import { readPage } from './read';

declare global { var ledeBench: unknown }

globalThis.ledeBench = { read: readPage, clean, restore };
