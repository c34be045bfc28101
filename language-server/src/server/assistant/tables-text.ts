import type { Language } from '../../core/text/localized.ts';
import { markdownDocument } from '../../print/documents/markdown.ts';
import type { Table } from '../../print/tables/table.ts';

/** Tables as data: of each its title, its headings, its rows with what a merged cell covers left empty. */
export function tablesData(tables: readonly Table[]) {
  return tables.map(({ title, columns, rows, notes }) => ({
    title,
    columns: columns.map(({ heading }) => heading),
    rows: rows.map((cells) =>
      columns.map((_, column) => cells.find((cell) => cell.column === column)?.text ?? ''),
    ),
    notes,
  }));
}

/** The same to read. */
export function tablesText(tables: readonly Table[], title: string, language: Language): string {
  return new TextDecoder().decode(markdownDocument(tables, { title, language }));
}
