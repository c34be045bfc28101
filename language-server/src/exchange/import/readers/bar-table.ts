import type { ForeignBlock, ImportPlace } from '../foreign-document.ts';
import { expectAtMost, limits } from './limits.ts';

/** Whether a line is a row of a table as Markdown and plans write it: `| 指标 | 2025年 |`. */
export function isBarRow(line: string): boolean {
  return /^[|｜]/u.test(line.trim());
}

/** Such rows as a table, where there are any; the rule below a heading is none of them. */
export function barTable(lines: readonly string[], place: ImportPlace): ForeignBlock[] {
  const rows = lines.map(cellsIn).filter((cells) => !cells.every((cell) => /^:?-{2,}:?$/u.test(cell)));
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  expectAtMost(width * rows.length, limits.cells);
  const grid = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => ({ text: cells[column] ?? '' })),
  );
  return grid.length > 0 ? [{ kind: 'grid', rows: grid, place }] : [];
}

/** A bar behind `\` is text. */
function cellsIn(line: string): string[] {
  const inner = line.trim().replace(/^[|｜]|(?<!\\)[|｜]$/gu, '');
  return inner.split(/(?<!\\)[|｜]/u).map((cell) => cell.replace(/\\([|｜\\])/gu, '$1').trim());
}
