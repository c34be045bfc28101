import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded into the process that is measured, before its own program: collects the garbage when asked to and says
 * what memory is left, and at the end writes what the process has used where it was told to. In JavaScript: Node reads
 * TypeScript with 20 MB of its own, in each thread, which would be counted as the program's.
 */

if (isMainThread) {
  process.on('message', async (asked) => {
    if (asked !== 'heap') return;
    // what weak references keep goes with the second
    for (let count = 0; count < 3; count++) {
      globalThis.gc?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    process.send?.({ heap: process.memoryUsage().heapUsed / 1e6 });
  });
  process.channel?.unref();
  const { BENCH_USAGE: file } = process.env;
  if (file) {
    process.on('exit', () => {
      const { maxRSS } = process.resourceUsage();
      const all = process.cpuUsage();
      const main = process.threadCpuUsage();
      const milliseconds = ({ user, system }) => (user + system) / 1000;
      writeFileSync(
        file,
        JSON.stringify({ main: milliseconds(main), all: milliseconds(all), peak: maxRSS / 1000 }),
      );
    });
  }
}
