/** A row of a table as plans write it; a bar within a cell is marked as its own. */
export function barLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/[|｜]/gu, '\\$&')).join(' | ')} |`;
}
