import { bare, type CellRow, cellAt, isWritten } from './cells.ts';
import { findHead } from './head.ts';
import { isNameHead, isNumberHead } from './head-words.ts';

/** Two, three or four tables with one head that stand side by side (序号·指标·目标·序号·指标·目标), one below the other. */
export function oneBelowTheOther(rows: readonly CellRow[]): readonly CellRow[] {
  for (const [at, row] of rows.slice(0, 6).entries()) {
    const count = [2, 3, 4].find((each) => isRepeated(row, each));
    if (count !== undefined) return [...rows.slice(0, at), ...stacked(rows.slice(at), count)];
  }
  return rows;
}

function isRepeated(row: CellRow, count: number): boolean {
  const width = row.length / count;
  if (!Number.isInteger(width) || width < 2) return false;
  const heads = row.map(({ text }) => bare(text));
  return (
    heads.slice(0, width).some((head) => isNameHead(head)) &&
    heads.every((head, column) => head === heads[column % width])
  );
}

function stacked(rows: readonly CellRow[], count: number): CellRow[] {
  const width = (rows[0]?.length ?? 0) / count;
  const parts = Array.from({ length: count }, (_, part) =>
    rows.map((row) => row.slice(part * width, (part + 1) * width)),
  );
  const height = findHead(parts[0] ?? [])?.height ?? 1;
  const bodies = parts.map((part) => part.slice(height));
  const ordered = countsAcross(bodies, rows[0] ?? [])
    ? (bodies[0] ?? []).flatMap((_, at) => bodies.map((body) => body[at] ?? []))
    : bodies.flat();
  return [...(parts[0] ?? []).slice(0, height), ...ordered.filter((row) => row.some(isWritten))];
}

/** Whether the numbers of the rows go on from left to right. */
function countsAcross(bodies: readonly (readonly CellRow[])[], head: CellRow): boolean {
  const column = head.findIndex(({ text }) => isNumberHead(text));
  const [first, second] = bodies.map(([row]) => Number(cellAt(row, column).text));
  return column >= 0 && first !== undefined && second === first + 1 && (bodies[0]?.length ?? 0) > 1;
}
