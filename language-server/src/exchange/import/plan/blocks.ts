import { ownWord } from '../../../core/text/own-words.ts';
import type { Script } from '../../../core/text/script.ts';
import type { Aside, ForeignParagraph, ForeignTable } from '../foreign-document.ts';
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

/** What hung on a block, or stood behind it, as the lines of comments. */
export function asideLines(block: PlanBlock, script: Script): string[] {
  return asidesOf(block).map((aside) =>
    aside.kind === 'comment'
      ? `${ownWord('批注', script)}${aside.by ? `（${aside.by}）` : ''}：${aside.text}`
      : ownWord('此处是一张图片，没有读入', script),
  );
}

export function asidesOf(block: PlanBlock): readonly Aside[] {
  const asides = block.kind === 'paragraph' ? block.asides : block.grid.asides;
  const inside =
    block.kind === 'table' ? block.paragraphs.flatMap((paragraph) => paragraph.asides ?? []) : [];
  return [...(asides ?? []), ...inside];
}

/** What is written in a block, a row of a table in a line. */
export function writtenLines(block: PlanBlock): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return [
    ...block.links,
    ...block.grid.rows.map((row) => row.map(({ text }) => inOneCell(text)).join(' | ')),
  ];
}
