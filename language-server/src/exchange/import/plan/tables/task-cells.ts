import { readColumnHead } from '../../../../language/parser/columns.ts';
import { type CellRow, cellAt, inOneCell, listInOneCell } from './cells.ts';
import { readColumn } from './column.ts';
import type { TableColumn } from './columns.ts';
import { isSubHead } from './head.ts';
import { writtenOut } from './merged.ts';

/**
 * The cells below the first row of a table of tasks, or of any that names nobody: who answers and by when each row says
 * for itself, which merged cells say of several; departments that have a line each stand in one.
 */
export function taskCells(top: CellRow, below: readonly CellRow[]): string[][] {
  const [first] = below;
  const second = first && isSubHead(top, first) ? first : undefined;
  const headings = top.map(({ text }, at) => inOneCell(cellAt(second, at).text || text));
  const whole = headings.findIndex((heading) => readColumnHead(heading).content === 'task');
  const columns = headings.map((head, at): TableColumn => {
    const { role } = readColumn(head);
    if (role === 'departments' || role === 'deadline') return { role, head };
    return { role: at === whole ? 'category' : 'number', head };
  });
  const rows = second ? [second, ...writtenOut(below.slice(1), columns)] : writtenOut(below, columns);
  return rows.map((row) =>
    row.map(({ text }, at) => (columns[at]?.role === 'departments' ? listInOneCell(text) : inOneCell(text))),
  );
}
