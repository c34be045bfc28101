import { readFileSync } from 'node:fs';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { boxTables } from '../../../language-server/src/print/tables/indicator-table.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';

const example = `${import.meta.dirname}/../../../examples/taizhou.plan`;

export const planTitle = '泰州市城乡社区服务体系建设行动方案（2023—2025年）';

/** The table of the first box of a plan; undefined while there is none. */
export function tableIn(text: string): Table | undefined {
  return boxTables(readPlan(text))[0];
}

/** What each of its rows says, without what covers it from above. */
export function rowsOf({ columns, rows }: Table): string[][] {
  return rows.map((cells) =>
    columns.map((_, column) => cells.find((cell) => cell.column === column)?.text ?? ''),
  );
}

/** The table that is to come out. */
export const model = tableIn(readFileSync(example, 'utf8')) as Table;

export const boxTitle = model.title.replace(/^专栏1 /u, '');

/** Its rows without their numbers. */
export const modelRows = rowsOf(model).map(([, ...cells]) => cells);

/** So many rows are typed; the others come from a spreadsheet. */
export const typed = 3;

/** The others as a spreadsheet copies them. */
export const copied = modelRows
  .slice(typed)
  .map((cells) => cells.join('\t'))
  .join('\n');
