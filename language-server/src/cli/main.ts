import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const { run } = await import('./run.ts');
  const { processTerminal } = await import('./terminal.ts');
  process.exitCode = await run(process.argv.slice(2), processTerminal(new URL(import.meta.url)));
} else {
  const { serveChecks } = await import('./check/thread.ts');
  serveChecks();
}
