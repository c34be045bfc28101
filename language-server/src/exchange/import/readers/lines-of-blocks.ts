import type { ForeignBlock } from '../foreign-document.ts';

/** What blocks say as lines, as they stand in a cell: a row of a table within it is one line. */
export function linesOfBlocks(blocks: readonly ForeignBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.rows.map((row) =>
      row.flatMap(({ text }) => (text === '' ? [] : [text.replaceAll('\n', ' ')])).join(' '),
    );
  });
}
