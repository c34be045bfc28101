import { defineConfig } from 'vitest/config';

export default defineConfig({
  // what the build puts there: tests keep what they find in folders of their own
  define: { PLANWRIGHT_BUILD: '"test"' },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/properties.ts'],
    exclude: ['**/node_modules/**', 'test/vscode/**'],
    // by itself vitest leaves a core free, which of two is half
    maxWorkers: '100%',
    // half of the time went into reading the same modules for each file anew
    isolate: false,
    // guards against what never ends, never a measure: a busy machine is slow, not wrong
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
