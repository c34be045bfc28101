import { barLine } from '../../core/text/bar-line.ts';

/**
 * Tables as Word and Excel copy them, a tab between two cells, turned into rows with bars. A table is two lines or
 * more with as many cells each as the first has at most; a tab that only indents a line makes none.
 */
export function tabTables(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly rows: number;
} {
  const result: string[] = [];
  let rows = 0;
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table.length > 1) {
      result.push(...table.map(barLine));
      rows += table.length;
      at += table.length;
    } else result.push(lines[at++] ?? '');
  }
  return { lines: result, rows };
}

function tableAt(lines: readonly string[], from: number): string[][] {
  const head = cellsOf(lines[from]);
  if (head.filter((cell) => cell !== '').length < 2) return [];
  const table = [head];
  for (let at = from + 1; at < lines.length; at++) {
    const cells = cellsOf(lines[at]);
    if (cells.length < 2 || cells.length > head.length) break;
    table.push([...cells, ...Array.from({ length: head.length - cells.length }, () => '')]);
  }
  return table;
}

function cellsOf(line = ''): string[] {
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : [];
}
