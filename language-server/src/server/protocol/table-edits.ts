import type { Range } from '../../core/model/source.ts';

/*
 * How what is written in the tables of a preview comes into the text of the plan. The server says what is to be
 * changed, the editor changes it; the preview is drawn from the text again. A table is named by its place among
 * `Preview.tables`, a row by its place among all rows of the table, those that were left out too.
 */

/** `TableEditParams` → `TableEditAnswer`; null where the server doesn't know the plan. */
export const editTableRequest = 'planwright/editTable';

/** `CellParams` → `CellCheck`; null where there is no such cell, or it can't be written in. */
export const checkCellRequest = 'planwright/checkCell';

export interface TableEditParams {
  readonly uri: string;
  readonly change: TableChange;
  /** The columns that the preview shows though nobody says anything in them: `PreviewView.columns`. */
  readonly columns?: readonly string[];
}

export type TableChange =
  | TableContentChange
  | TableShapeChange
  /** The title of the plan, or that of the box which a table stands in. */
  | { readonly kind: 'planTitle'; readonly text: string }
  | { readonly kind: 'tableTitle'; readonly table: number; readonly text: string }
  /** A first table, from what was copied where it is given. */
  | { readonly kind: 'newTable'; readonly pasted?: PastedCells };

export type TableContentChange =
  /** `was`: what was written there when it was begun; where that is no longer so, nothing is changed. */
  | (TableCellPlace & { readonly kind: 'cell'; readonly text: string; readonly was: string })
  | {
      readonly kind: 'heading';
      readonly table: number;
      readonly column: number;
      readonly text: string;
    }
  /** From that cell on, to the right and down; rows that lack are added. A table with its head adds its rows below. */
  | (TableCellPlace & { readonly kind: 'paste'; readonly pasted: PastedCells });

export type TableShapeChange =
  /** Behind that row; -1 for the first one. */
  | { readonly kind: 'addRow'; readonly table: number; readonly row: number }
  | { readonly kind: 'deleteRow'; readonly table: number; readonly row: number }
  | { readonly kind: 'moveRow'; readonly table: number; readonly row: number; readonly by: -1 | 1 }
  /** Behind that column; where such columns usually stand where it is -1. */
  | {
      readonly kind: 'addColumn';
      readonly table: number;
      readonly column: number;
      readonly heading: string;
    }
  | { readonly kind: 'deleteColumn'; readonly table: number; readonly column: number };

export interface TableCellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What an editor has in its clipboard. */
export interface PastedCells {
  readonly text: string;
  readonly html?: string;
}

export type TableEditAnswer =
  | {
      /** Of the text that the edits are for: in any other they must not be made, but asked for anew. */
      readonly version: number;
      readonly edits: readonly { readonly range: Range; readonly newText: string }[];
      /** Where one goes on writing. */
      readonly focus?: TableCellPlace;
    }
  /** Why nothing can be changed. */
  | { readonly problem: string };

export interface CellParams extends TableCellPlace {
  readonly uri: string;
  readonly text: string;
  readonly columns?: readonly string[];
}

export interface CellCheck {
  /** What a reader of the plan would stumble over; it can be written all the same. */
  readonly hint?: string;
  /** What may be written there, what is likeliest first. */
  readonly choices: readonly string[];
}
