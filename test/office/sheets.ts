import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetNames } from '../../language-server/src/print/documents/excel/sheet-names.ts';
import type { Table } from '../../language-server/src/print/tables/table.ts';
import type { SheetText } from './soffice.ts';

export interface Field {
  readonly text: string;
  /** LibreOffice puts texts in quotes, and no numbers. */
  readonly isText: boolean;
}

/** The rows of a workbook's sheets as LibreOffice writes them: below the title, the headings first. */
export function sheetsOf(
  folder: string,
  as: SheetText,
  workbook: string,
  tables: readonly Table[],
  language: 'zh' | 'en',
): Field[][][] {
  const names = sheetNames(
    tables.map(({ title }) => title),
    language,
  );
  return names.map((name, at) => {
    const csv = readFileSync(join(folder, as, `${workbook.replace('.xlsx', '')}-${name}.csv`), 'utf8');
    return recordsOf(csv).slice(tables[at]?.title ? 1 : 0);
  });
}

/** Records as RFC 4180 has them, with line ends of Unix. */
function recordsOf(csv: string): Field[][] {
  const records: Field[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    records.at(-1)?.push({ text: quoted?.replaceAll('""', '"') ?? plain, isText: quoted !== undefined });
    if (end === '\n') records.push([]);
  }
  return records.slice(0, -1);
}
