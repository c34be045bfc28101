import { join } from 'node:path';
import { Big } from 'big.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { textWidth } from '../../language-server/src/core/text/text-width.ts';
import { cleanText } from '../../language-server/src/print/documents/clean-text.ts';
import type { Cell, Table } from '../../language-server/src/print/tables/table.ts';
import { officeFiles } from './files.ts';
import { missing } from './missing.ts';
import { headlessPages } from './pages-of-tables.ts';
import { bodyOf, pagesOf } from './pdf.ts';
import { type Field, sheetsOf } from './sheets.ts';

const workbooks = officeFiles().filter(({ name }) => name.endsWith('.xlsx'));

describe.each(workbooks)('$name', ({ name, says, tables, heads }) => {
  const folder = inject('office');
  const language = name.startsWith('english') ? 'en' : 'zh';
  let pages: readonly string[];
  beforeAll(() => {
    pages = pagesOf(join(folder, 'xlsx', name.replace('.xlsx', '.pdf'))).map(bodyOf);
  });

  it('prints every text', () => {
    expect(missing(says, pages, heads)).toEqual([]);
  });

  if (tables.length === 0) return;
  it('prints all headings on each page', () => {
    expect(headlessPages(tables, pages)).toEqual([]);
  });

  it('shows each cell as the table has it', () => {
    const cells = sheetsOf(folder, 'shown', name, tables, language).flatMap((sheet, at) =>
      cellsOf(tables[at] as Table, sheet),
    );
    expect(cells.map(({ field }) => field?.text)).toEqual(cells.map(({ cell }) => cleanText(cell.text)));
  });

  it('holds numbers, exactly, and else texts', () => {
    const cells = sheetsOf(folder, 'held', name, tables, language).flatMap((sheet, at) =>
      cellsOf(tables[at] as Table, sheet),
    );
    expect(cells.map(({ field }) => heldIn(field))).toEqual(cells.map(({ cell }) => wanted(cell)));
  });
});

function cellsOf(
  { rows }: Table,
  [, ...records]: readonly Field[][],
): { cell: Cell; field: Field | undefined }[] {
  return rows.flatMap((row, at) => row.map((cell) => ({ cell, field: records[at]?.[cell.column] })));
}

const percent = /[%％]$/u;

function heldIn(field: Field | undefined): string | undefined {
  if (!field || field.isText || field.text === '') return field?.text;
  return `number ${new Big(field.text.replace(percent, '')).toFixed()}`;
}

/** Excel wraps no number, so that a long text stays text. */
function wanted({ text, amount }: Cell): string {
  const number = amount ?? /^-?\d+(?:\.\d+)?(?=%?$)/.exec(text)?.[0];
  return number === undefined || textWidth(text) > 30
    ? cleanText(text)
    : `number ${new Big(number).toFixed()}`;
}
