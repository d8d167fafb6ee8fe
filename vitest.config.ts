import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** unit: no browser needed. engine: what needs layout, a real DOM or Temporal, in Chromium. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        test: {
          name: 'e2e', environment: 'node', include: ['test/e2e/*.test.ts'],
          testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false,
        },
      },
      { test: { name: 'unit', environment: 'node', testTimeout: 60_000, include: ['test/{language,citation,markdown,extension,locales}/**/*.test.ts', 'test/*.test.ts'] } },
      {
        // The tests import the messages, which would else be files for the browser alone.
        publicDir: false,
        test: {
          name: 'engine', testTimeout: 60_000,
          include: ['test/{slices,page,article,time,ads,engine,ui}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true, headless: true, screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
