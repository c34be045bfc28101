import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/properties.ts'],
    exclude: ['**/node_modules/**', 'test/vscode/**'],
    testTimeout: 20_000,
    // a busy machine is slow, not wrong
    expect: { poll: { timeout: 10_000 } },
  },
});
