import type { FileSystemProvider } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { FileMemory } from '../closed/file-memory.ts';
import type { ThreadPort } from '../closed/thread-port.ts';
import type { PdfPrinter } from '../pdf/pdf-printer.ts';

/** What a server has on the machine that it runs on. */
export interface PlanServicesOptions {
  readonly connection?: Connection;
  readonly fileSystemProvider?: () => FileSystemProvider;
  /** Where the checks' pages are, unless the client says it. */
  readonly docsBase?: string;
  /** Starts a thread that reads and checks files; absent where there can be none. */
  readonly startThread?: () => ThreadPort;
  /** What is known of files from one run to the next, and what proves a text to be the same. */
  readonly memory?: { readonly files: FileMemory; hashOf(text: string): string };
  /** Makes PDF files; absent where no program can be run. */
  readonly printPdf?: PdfPrinter;
  /** From so many files on; fewer are done with before a thread has started. */
  readonly worthAThread?: number;
}
