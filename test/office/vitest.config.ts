import { defineConfig } from 'vitest/config';

/** What needs LibreOffice, and isn't run by `npm test`. */
export default defineConfig({
  test: {
    include: ['test/office/*.opened.ts'],
    globalSetup: ['test/office/setup.ts'],
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
