import { simplified } from '../../../../core/text/simplified.ts';
import type { ForeignCell } from '../../foreign-document.ts';
import { bare, type CellRow, cellAt } from './cells.ts';
import { readColumn } from './column.ts';

const corner = /^(?:年份|年度|年|时间|指标|指标名称|项目|)$/u;

/** A title and the like stand in no more rows than that. */
const mostRowsAbove = 4;

/** A table with its indicators side by side and its years one below the other, turned; any other as it is. */
export function unturned(rows: readonly CellRow[]): readonly CellRow[] {
  const from = rows.slice(0, mostRowsAbove).findIndex((_, at) => isTurned(rows.slice(at)));
  return from < 0 ? rows : [...rows.slice(0, from), ...turned(rows.slice(from))];
}

function isTurned(rows: readonly CellRow[]): boolean {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || !corner.test(simplified(bare(cellAt(head, 0).text)))) return false;
  const roles = body.map((row) => readColumn(cellAt(row, 0).text).role);
  const names = head.slice(1).map(({ text }) => readColumn(text).role);
  return (
    roles.includes('value') &&
    roles.every((role) => ['value', 'unit', 'property', 'departments'].includes(role)) &&
    names.length > 0 &&
    names.every((role) => role === 'other')
  );
}

function turned(rows: readonly CellRow[]): CellRow[] {
  const [head = []] = rows;
  return head.map((_, column) =>
    rows.map(
      (row, at): ForeignCell => (at === 0 && column === 0 ? { text: '指标' } : mirrored(cellAt(row, column))),
    ),
  );
}

function mirrored({ text, joins }: ForeignCell): ForeignCell {
  if (!joins) return { text };
  return { text, joins: joins === 'left' ? 'above' : 'left' };
}
