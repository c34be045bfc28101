import type { Span } from '../../core/model/source.ts';

/** A paragraph, or the text of a cell, as an exported document has it, and where it comes from in the plan. */
export interface PrintedText {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** The name of its bookmark; none in what print adds, and in the cells of a row behind its first. */
  readonly mark?: string;
  /** What it is put together from, in its order; nothing in what print adds. */
  readonly parts: readonly PrintedPart[];
  /** It stands around the plan's text: the title, who signs. Print may put more there, as it was asked to. */
  readonly isFrame?: true;
}

/** A stretch of a printed text that comes from one place of the plan: the words of a task, or who answers for it. */
export interface PrintedPart {
  readonly start: number;
  readonly end: number;
  readonly source: Span;
}

export interface PrintedRow {
  /** The bookmark in one of its cells. */
  readonly mark?: string;
  /** The number of the text that begins in each column. */
  readonly cells: ReadonlyMap<number, number>;
  /** The lines that it takes in the plan, where a row is to go; none in a head and in tables that print makes. */
  readonly source?: Span;
  /** Whether it stands in the plan as a row, or as an indicator's block. */
  readonly form?: 'row' | 'block';
  readonly isHead: boolean;
}

export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  readonly columns: number;
}

/** All that an export of a plan prints, in its order, the cells of tables among it. */
export interface PrintedDocument {
  readonly texts: readonly PrintedText[];
  readonly tables: readonly PrintedTable[];
}
