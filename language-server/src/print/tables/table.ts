import type { Span } from '../../core/model/source.ts';

/**
 * A finished table: every document format and the preview render this and nothing else, so they
 * can't disagree. Merged cells are said by `rowSpan`/`colSpan` of the first cell; the places they
 * cover are absent from their rows, as in HTML.
 */
export interface Table {
  /** Printed above the table; empty for none. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Printed under the table, one line each. */
  readonly notes: readonly string[];
}

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'center' | 'right';
  /** Where something is to be written in: as wide as so many half-width characters at least. */
  readonly room?: number;
  /**
   * In a head of two rows what stands above and what below, which `heading` has on two lines: those beside each other that
   * have the same above stand under one heading.
   */
  readonly twofold?: { readonly above: string; readonly below: string };
}

export interface Cell {
  readonly text: string;
  /** Columns as in `Table.columns`, counted from 0. */
  readonly column: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Where the cell comes from, so that a click on it goes there. */
  readonly source?: Span;
  /** Where else, when it says several things: two values for one year. */
  readonly sources?: readonly Span[];
  /** Where it stood in the older of two versions that are compared. */
  readonly olderSource?: Span;
  /** Its text in pieces, where some of it came in or went from one version to the next. */
  readonly pieces?: readonly MarkedPiece[];
  /** Set in under the cell above, of which it is a part: 其中：…. */
  readonly indented?: true;
  /** The number that its text states, as it stands in it: `30` of `≥30平方米`, for formats that calculate. */
  readonly amount?: string;
}

/** A stretch of a cell's text; without a mark it is in both versions. */
export interface MarkedPiece {
  readonly text: string;
  readonly mark?: 'inserted' | 'deleted';
}
