import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery of the popup's states, for pictures: no extension, no browser API. */
export default defineConfig({ plugins: [preact()], server: { host: '127.0.0.1' }, publicDir: false });
