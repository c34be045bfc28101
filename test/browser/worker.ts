import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const program = fileURLToPath(new URL('../../language-server/dist/planwright-browser.js', import.meta.url));

/** What is Node's alone, and what Node hands to a script besides. */
const ofNode =
  'process, Buffer, global, setImmediate, clearImmediate, require, module, exports, __filename, __dirname';

/** A web worker is itself the port to who started it. */
const asPort = `{
  const { parentPort } = require('node:worker_threads');
  globalThis.addEventListener = parentPort.addEventListener.bind(parentPort);
  globalThis.postMessage = parentPort.postMessage.bind(parentPort);
  Object.defineProperty(globalThis, 'onmessage', { set(listener) { parentPort.onmessage = listener; } });
}`;

/** The built server as it runs in a web worker: nothing of Node's is in sight. */
export function startWorker(): Worker {
  if (!existsSync(program)) throw new Error('language-server/dist is missing: npm run build');
  const source = `${asPort}\n(function (${ofNode}) {\n${readFileSync(program, 'utf8')}\n})();`;
  return new Worker(source, { eval: true });
}
