import { parentPort } from 'node:worker_threads';
import { serveThread } from './closed/serve-thread.ts';
import { textHash } from './disk/disk-memory.ts';
import { PlanFileSystem } from './disk/plan-file-system.ts';
import { presentation } from './wiring/presentation.ts';

/* The thread of the language server that reads and checks the files that nobody has open. */

const port = parentPort;
if (port) {
  serveThread(
    {
      post: (message, handedOver) => port.postMessage(message, handedOver),
      onMessage: (listener) => void port.on('message', listener),
      onEnd: () => undefined,
    },
    new PlanFileSystem(),
    presentation,
    textHash,
  );
}
