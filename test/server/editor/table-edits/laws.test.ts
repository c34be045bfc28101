import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unedited, withEdits } from '../../../../language-server/src/checks/fixes/edits.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import {
  type IndicatorTableRows,
  indicatorTables,
} from '../../../../language-server/src/print/tables/indicator-table.ts';
import { cellAt } from '../../../../language-server/src/server/editor/table-edits/cell-at.ts';
import {
  tableEdit,
  writtenAt,
} from '../../../../language-server/src/server/editor/table-edits/edit-table.ts';

const folder = `${import.meta.dirname}/../../../../examples`;
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.plan'),
);

/** A value of each kind of column that no example has there. */
const otherTexts: Readonly<Record<string, string>> = {
  属性: '预期性指标',
  责任部门: '某市新设局',
  期限: '2031年底',
};
const otherText = (of: string) =>
  otherTexts[of] ?? (/^(?:year|actual|target|base|stand|part)/.test(of) ? '77.7%' : '另写的字');

interface CellAddress {
  readonly row: number;
  readonly column: number;
  readonly was: string;
  readonly of: string;
}

/** Where something can be written: of long tables some places. */
function cellsOf(text: string, rows: IndicatorTableRows): CellAddress[] {
  const plan = readPlan(text);
  return rows.table.rows.flatMap((cells, row) =>
    cells.flatMap(({ column }): CellAddress[] => {
      const was = writtenAt(plan, rows, row, column);
      const of = rows.columns[column]?.of ?? kindOf(rows, column);
      return was === undefined || (row * 5 + column) % 11 > 1 ? [] : [{ row, column, was, of }];
    }),
  );
}

function kindOf({ drafted }: IndicatorTableRows, column: number): string {
  const { content, keyword } = drafted?.columns[column] ?? {};
  return content === 'value' ? 'year' : (keyword ?? content ?? '');
}

function set(text: string, table: number, { row, column, was }: CellAddress, content: string): string {
  const edit = tableEdit(readPlan(text), { kind: 'cell', table, row, column, text: content, was }, 'zh');
  if ('problem' in edit) throw new Error(edit.problem.en);
  return withEdits(unedited(text), edit.edits).text;
}

/** What each place of each table says, those that a cell goes over too. */
function textsOf(text: string): string[][][] {
  return indicatorTables(readPlan(text)).map(({ table }) =>
    table.rows.map((_, row) =>
      table.columns.map((_column, column) => cellAt(table, row, column)?.cell.text ?? ''),
    ),
  );
}

describe.each(examples)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const tables = indicatorTables(readPlan(text));
  const all = tables.flatMap((rows, table) => cellsOf(text, rows).map((cell) => ({ table, cell })));

  it('a cell that is written as it is changes nothing', () => {
    for (const { table, cell } of all) expect(set(text, table, cell, cell.was)).toBe(text);
  });

  it('what is written in a cell stands there, and in no other; written back, all is as it was', () => {
    const before = textsOf(text);
    for (const { table, cell } of all) {
      const content = otherText(cell.of);
      const after = set(text, table, cell, content);
      const said = textsOf(after);
      const shown = said[table]?.[cell.row]?.[cell.column];
      const expected = before.map((rows, at) =>
        at !== table
          ? rows
          : rows.map((row, index) => (index === cell.row ? row.with(cell.column, shown ?? '') : row)),
      );
      const where = `${name} ${table} ${cell.row} ${cell.column} ${cell.of} “${cell.was}”`;
      expect(shown, where).toContain(content);
      if (cell.of !== '类别' && cell.of !== 'category') expect(said, where).toEqual(expected);
      if (cell.was !== '') expect(set(after, table, { ...cell, was: content }, cell.was), where).toBe(text);
    }
  });
});
