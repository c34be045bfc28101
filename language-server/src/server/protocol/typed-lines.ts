/**
 * `TypedLinesParams` → LSP's `TextEdit[]`: what on-type formatting would have done behind each Enter. An editor gives up
 * its answer if the next key comes first.
 */
export const typedLinesRequest = 'planwright/typedLines';

export interface TypedLinesParams {
  readonly textDocument: { readonly uri: string };
  readonly lines: readonly EndedLine[];
}

/** A line that Enter has ended. */
export interface EndedLine {
  /** Counted from 0. */
  readonly line: number;
  /** The blanks that the editor began it with, by itself; absent where nobody has seen that. */
  readonly given?: string;
}
