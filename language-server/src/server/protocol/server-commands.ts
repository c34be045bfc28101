import type { Insertion, MadeFile } from './commands.ts';

/**
 * Commands of the server, for editors that have none of their own for this: `workspace/executeCommand`, with one argument,
 * an object. None writes a file: what comes out is the client’s to save or to show.
 */
export const serverCommands = {
  /** `ExportParams`, Word where it names no format → `FileResult`. */
  exportFile: 'planwright.exportFile',
  /** `ReportParams`, Word where it names no format → `FileResult`. */
  reportFile: 'planwright.reportFile',
  /** `InsertionParams` → `InsertionResult`: puts an indicator where it belongs, if the client makes changes when asked. */
  addIndicator: 'planwright.addIndicator',
} as const;

export interface FileResult extends MadeFile {
  /** The same as text, where it is text. */
  readonly text?: string;
}

export interface InsertionResult extends Insertion {
  /** The same for who can’t have tab stops. */
  readonly text: string;
  /** Whether the client has put it in. */
  readonly isApplied: boolean;
}
