import { writeXlsx } from 'hucre/xlsx';
import type { Table } from '../../tables/table.ts';
import { oneLine, withBrokenHeadings } from '../clean-text.ts';
import type { DocumentOptions } from '../format.ts';
import { headingRows, printedRange, sheetOf } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { defaultFont } from './styles.ts';

/** A workbook always carries a date; the earliest a zip archive knows keeps the bytes the same. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/** A sheet for every table, as an .xlsx file; without tables, one that shows the title. */
export async function excelWorkbook(tables: readonly Table[], options: DocumentOptions): Promise<Uint8Array> {
  const title = oneLine(options.title).trim();
  const shown =
    tables.length > 0 ? tables.map(withBrokenHeadings) : [{ title, columns: [], rows: [], notes: [] }];
  const names = sheetNames(
    shown.map((table) => table.title),
    options.language,
  );
  const sheets = shown.map((table, index) => sheetOf(table, names[index] as string));
  return await writeXlsx({
    sheets,
    namedRanges: sheets.flatMap(({ name }, index) => printNames(name, shown[index] as Table)),
    properties: { ...(title ? { title } : {}), created: noDate, modified: noDate },
    defaultFont,
  });
}

/**
 * What is printed of a sheet, and the headings repeated on every page. The library's own options for this would leave a name with spaces unquoted.
 */
function printNames(sheet: string, table: Table) {
  const { first, last } = headingRows(table);
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return [
    { name: '_xlnm.Print_Area', scope: sheet, range: quoted + printedRange(table) },
    { name: '_xlnm.Print_Titles', scope: sheet, range: `${quoted}$${first + 1}:$${last + 1}` },
  ];
}
