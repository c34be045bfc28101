import { defineConfig } from 'vitest/config';

/** Tests that put something else in the place of a module. */
const mocked = 'test/**/*.mocked.test.ts';

export default defineConfig({
  // what the build puts there: tests keep what they find in folders of their own
  define: { PLANWRIGHT_BUILD: '"test"' },
  test: {
    setupFiles: ['test/support/properties.ts'],
    // by itself vitest leaves a core free, which of two is half
    maxWorkers: '100%',
    // guards against what never ends, never a measure: a busy machine is slow, not wrong
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        // two thirds of the time went into reading the same modules for each file anew
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [mocked], isolate: false },
      },
      // what one of them mocks no other may see
      { extends: true, test: { name: 'mocked', include: [mocked] } },
    ],
  },
});
