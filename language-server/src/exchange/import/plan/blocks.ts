import type { ForeignParagraph, ForeignTable } from '../foreign-document.ts';
import { inOneCell } from './tables/cells.ts';

/** A table, and the paragraphs of the document that went into it: its rows, or a line that says it goes on. */
export interface TableBlock {
  readonly kind: 'table';
  readonly grid: ForeignTable;
  readonly paragraphs: readonly ForeignParagraph[];
  /** How many tables of the document it is made of: none where its rows were paragraphs. */
  readonly grids: number;
  /** Lines that say a table goes on (续表), which it has no place for any more. */
  readonly links: readonly string[];
}

export type PlanBlock = ForeignParagraph | TableBlock;

/** What is written in a block, a row of a table in a line. */
export function writtenLines(block: PlanBlock): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return [
    ...block.links,
    ...block.grid.rows.map((row) => row.map(({ text }) => inOneCell(text)).join(' | ')),
  ];
}
