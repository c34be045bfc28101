import { defineConfig } from 'vitest/config';

/** What needs LibreOffice, and isn't run by `npm test`. */
export default defineConfig({
  test: {
    include: ['test/office/*.opened.ts'],
    // most of the time went into reading the same modules for each file anew
    isolate: false,
    globalSetup: ['test/office/setup.ts'],
    // guards against what never ends, never a measure: a busy machine is slow, not wrong
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
