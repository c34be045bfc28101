import type { Span } from '../../../core/model/source.ts';
import type { Layout } from '../../documents/layout/page-layout.ts';
import type { Table } from '../../tables/table.ts';

// Lengths are in twips, as in the Word file.

/** What stands on pages of one orientation, one thing below the other. */
export interface FlowSheet {
  readonly landscape: boolean;
  /** Whether it begins a page even where the one before has the same orientation. */
  readonly startsPage: boolean;
  readonly blocks: readonly FlowBlock[];
}

export type FlowBlock = FlowLines | FlowTable | FlowBox;

/** Which part of a document is set: one of its text, or of an attachment. */
export interface PartPlace {
  /** None for the text. */
  readonly attachment?: number;
  /** None for the title of an attachment. */
  readonly part?: number;
}

interface PartOrigin {
  readonly place?: PartPlace;
  /** Where it comes from. */
  readonly source?: Span;
}

/** What a line is of: how it looks depends on that. */
export type LineRole =
  | 'number'
  | 'title'
  | 'approval'
  | 'addressees'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'mark'
  | 'caption'
  | 'note'
  | 'signature'
  | 'imprint'
  | 'gap';

/** A paragraph, broken into lines. */
export interface FlowLines extends PartOrigin {
  readonly kind: 'lines';
  readonly role: LineRole;
  /** Of a heading, also where a paragraph goes on in its line. */
  readonly level?: number;
  /** Of a heading among those that the plan has, 1 for the highest. */
  readonly rank?: number;
  /** Empty for a gap. */
  readonly lines: readonly string[];
  /** So many characters at its beginning name it. */
  readonly lead?: number;
  /** How far it is set in, in characters: the first line, and the others. */
  readonly indents?: readonly [first: number, others: number];
  /** What stands at the right end of the line. */
  readonly right?: string;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

/** A table with its columns and rows measured. */
export interface FlowTable extends PartOrigin {
  readonly kind: 'table';
  /** As it is printed. */
  readonly table: Table;
  readonly layout: Layout;
  readonly columnWidths: readonly number[];
  /** What begins each page that it stands on. */
  readonly headHeight: number;
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  readonly height: number;
  /** Whether it stays on the page of the next one. */
  readonly keepNext: boolean;
}

/** 专栏: paragraphs in a frame, the title again on each page that it goes on. */
export interface FlowBox extends PartOrigin {
  readonly kind: 'box';
  /** None for a frame behind the box's first. */
  readonly title?: FlowLines;
  readonly paragraphs: readonly FlowLines[];
}
