/**
 * A document of another program (Word, Excel, a web page, a text) as its readers see it, whatever kind of file it came
 * in: what stands in it, in order. It says nothing yet of what a plan would make of it.
 */
export interface ForeignDocument {
  /** What its properties call it, where they do. */
  readonly title?: string;
  readonly blocks: readonly ForeignBlock[];
  /** What is in the file but not in the blocks, one entry a kind. */
  readonly leftOut: readonly Omission[];
  /** What was changed in it while changes were tracked; the blocks are as it is with them. */
  readonly changes?: readonly ChangesByHand[];
}

/** What somebody inserted and deleted, in the order of the text. */
export interface ChangesByHand {
  /** Empty where nobody knows. */
  readonly by: string;
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
}

export type ForeignBlock = ForeignParagraph | ForeignTable;

export interface ForeignParagraph {
  readonly kind: 'paragraph';
  /** In one line, its automatic number (一、 1.) included as the page shows it. Never empty. */
  readonly text: string;
  readonly place: ImportPlace;
  /** As the program's own style has it; nothing is guessed from the text. */
  readonly style?: ParagraphStyle;
  readonly asides?: readonly Aside[];
}

/** 1 to 9 are levels of headings, 1 the highest. */
export type ParagraphStyle = 'title' | number;

/** A table as a rectangle: every row has as many cells as the first. */
export interface ForeignTable {
  readonly kind: 'grid';
  readonly rows: readonly (readonly ForeignCell[])[];
  /** Of its first row. */
  readonly place: ImportPlace;
  /** The name of its sheet, where it came in a workbook. */
  readonly sheet?: string;
  readonly asides?: readonly Aside[];
}

/** What hangs on a block or stands behind it, and is no text: somebody's comment, or a picture by itself. */
export type Aside =
  | { readonly kind: 'comment'; readonly text: string; readonly by?: string }
  | { readonly kind: 'picture' };

export interface ForeignCell {
  /** Paragraphs and line breaks within the cell as \n; empty where the cell is part of a merged one. */
  readonly text: string;
  /** Whether it is one with the cell above, or on its left; `text` then stands in the first of them. */
  readonly joins?: 'above' | 'left';
}

/** Where in the file something stands, as its reader would count. */
export interface ImportPlace {
  readonly unit: 'line' | 'paragraph' | 'row' | 'element';
  /** From 1. */
  readonly number: number;
}

/** Things of a file that are no part of its text. */
export interface Omission {
  readonly kind: OmissionKind;
  /** How many; 1 or more. */
  readonly count: number;
  /** What they said, where they said anything, so that it can be shown. */
  readonly texts: readonly string[];
}

export type OmissionKind =
  /** page headers and footers, page numbers */
  | 'page-marks'
  /** a table of contents */
  | 'contents'
  | 'comments'
  /** deleted in a tracked change */
  | 'deleted'
  | 'pictures'
  | 'charts'
  | 'formulas'
  | 'hidden'
  | 'macros'
  | 'embedded-files';
