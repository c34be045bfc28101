/**
 * `TypedLinesParams` → LSP's `TextEdit[]`: what on-type formatting would have done behind each Enter. An editor gives up
 * its answer if the next key comes first.
 */
export const typedLinesRequest = 'planwright/typedLines';

export interface TypedLinesParams {
  readonly textDocument: { readonly uri: string };
  /** That Enter has ended, counted from 0. */
  readonly lines: readonly number[];
}
