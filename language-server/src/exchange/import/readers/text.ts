import { publishedParts } from '../../paste/published-text.ts';
import type { ForeignBlock, ForeignDocument } from '../foreign-document.ts';
import { cellsOfLost } from '../lost-cells.ts';
import { barTable, isBarRow } from './bar-table.ts';
import { expectAtMost, limits } from './limits.ts';
import { lineFinder } from './line-finder.ts';
import { longBlanks, oneLine } from './tidy.ts';

/** Reads a plain text: its paragraphs, hard-wrapped lines joined and page numbers left out, and its tables. */
export function readText(text: string): ForeignDocument {
  const { parts, dropped } = publishedParts(text.replace(longBlanks, '$1'));
  const lineOf = lineFinder(text);
  const blocks: ForeignBlock[] = [];
  let rows: string[] = [];
  let first = 1;
  const endTable = () => {
    blocks.push(...barTable(rows, { unit: 'line', number: first }));
    rows = [];
  };
  for (const line of parts) {
    if (typeof line !== 'string') {
      endTable();
      const [number = 1] = [...line.head, ...line.rows].map((row) =>
        lineOf(row.find((cell) => cell !== '') ?? ''),
      );
      blocks.push({ kind: 'grid', rows: cellsOfLost(line), place: { unit: 'line', number } });
      continue;
    }
    const said = oneLine(line);
    const number = said === '' ? 0 : lineOf(said);
    if (isBarRow(said)) {
      if (rows.length === 0) first = number;
      rows.push(said);
      continue;
    }
    endTable();
    if (said !== '') blocks.push({ kind: 'paragraph', text: said, place: { unit: 'line', number } });
    expectAtMost(blocks.length, limits.paragraphs);
  }
  endTable();
  const leftOut =
    dropped.length > 0 ? [{ kind: 'page-marks', count: dropped.length, texts: dropped } as const] : [];
  return { blocks, leftOut };
}
