import { startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ThreadPort } from './closed/thread-port.ts';
import { cacheFolder } from './disk/cache-folder.ts';
import { DiskMemory, textHash } from './disk/disk-memory.ts';
import { PlanFileSystem } from './disk/plan-file-system.ts';
import { program } from './disk/program.ts';
import { createPlanServices } from './module.ts';
import { pdfPrinter } from './pdf/make-pdf.ts';
import { startThread } from './threads/start-thread.ts';
import { serviceRequirements } from './wiring/service-requirements.ts';
import { ClientFiles } from './workspace/client-files.ts';

/** Starts the language server on the streams that the command line names: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  // the checks' pages lie beside the built server
  const docsBase = new URL('checks/', import.meta.url).href;
  const fileSystemProvider = () => new PlanFileSystem(new ClientFiles(connection));
  const { shared } = createPlanServices({
    connection,
    docsBase,
    fileSystemProvider,
    startThread: threadForClosedFiles,
    printPdf: pdfPrinter(process.env),
    memory: { files: new DiskMemory(cacheFolder(process.env), program), hashOf: textHash },
  });
  startLanguageServer(shared, serviceRequirements);
}

/** More than heads of thousands of files, a few plans at hand and the code take. */
const memory = { kept: 130, passing: 48 };

/** Starts the thread for the files that nobody has open; built, it is a file beside this one. */
function threadForClosedFiles(): ThreadPort {
  const file = import.meta.url.endsWith('.ts') ? './main-thread.ts' : './planwright-thread.js';
  const worker = startThread(new URL(file, import.meta.url), memory);
  // the server ends whatever the thread has still to do
  worker.unref();
  return {
    post: (message, handedOver) => worker.postMessage(message, handedOver),
    onMessage: (listener) => void worker.on('message', listener),
    onEnd(listener) {
      worker.on('error', listener);
      worker.on('exit', (code) => listener(`exit ${code}`));
    },
  };
}
