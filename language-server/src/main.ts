import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { URI } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystemProvider } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createPlanServices } from './module.ts';
import { decodeText } from './workspace/encoding.ts';

/**
 * The files on this machine. Plans are in UTF-8 or GB18030. What can't be read (gone meanwhile, not
 * allowed, no text) reads as an empty one: it must not keep the others from being read.
 */
export class PlanFileSystem extends NodeFileSystemProvider {
  override async exists(uri: URI): Promise<boolean> {
    return uri.scheme === 'file' && super.exists(uri);
  }

  override async readFile(uri: URI): Promise<string> {
    return readFile(uri.fsPath).then(textOf, () => '');
  }

  override readFileSync(uri: URI): string {
    try {
      return textOf(readFileSync(uri.fsPath));
    } catch {
      return '';
    }
  }
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? '';
}

/** Starts the language server on the streams that the command line names: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  // the checks' pages lie beside the built server
  const docsBase = new URL('checks/', import.meta.url).href;
  const fileSystemProvider = () => new PlanFileSystem();
  const { shared } = createPlanServices({ connection, docsBase, fileSystemProvider });
  startLanguageServer(shared);
}
