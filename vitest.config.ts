import { defineConfig } from 'vitest/config';

/** End-to-end projects share two cores and real browsers: one file at a time, all in the same browser. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['test/e2e/**/*.test.ts'],
    env: { BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'src/**/*.test.ts'] } },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts', 'test/dom/**/*.test.ts', 'test/work/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
