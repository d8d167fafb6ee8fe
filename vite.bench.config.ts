import { defineConfig } from 'vite';

/** `dist/bench/engine.js`: the engine alone, one classic script that defines `globalThis.ledeBench`. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'chrome144',
    minify: true,
    lib: { entry: 'src/engine/bench.ts', formats: ['iife'], name: 'ledeBenchModule', fileName: () => 'engine.js' },
  },
});
