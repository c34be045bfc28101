import type { Language, Localized } from '../../core/text/localized.ts';
import type { Column, Table } from '../tables/table.ts';

export type Align = Column['align'];

/** A column of a table with its heading. */
export function column(heading: Localized, align: Align, language: Language): Column {
  return { heading: heading[language], align };
}

/** A table of texts, row by row. */
export function tableOf(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    title,
    columns,
    rows: rows.map((texts) => texts.map((text, index) => ({ text, column: index }))),
    notes: [],
  };
}
