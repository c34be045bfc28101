import { defineConfig } from 'vitest/config';

/** What needs LibreOffice, and isn't run by `npm test`. */
export default defineConfig({
  test: {
    include: ['test/office/*.opened.ts'],
    globalSetup: ['test/office/setup.ts'],
    // guards against what never ends, never a measure: a busy machine is slow, not wrong
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
