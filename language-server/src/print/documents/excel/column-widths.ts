import { textWidth } from '../../../core/text/text-width.ts';
import type { Table } from '../../tables/table.ts';
import { columnNeeds, sum } from '../layout/column-widths.ts';
import { excelValue } from './values.ts';

/** Texts wrap at the first of these widths that leaves a sheet legible; in half-width characters, as all here. */
const widestTexts = [44, 28, 20, 14] as const;

/**
 * A sheet is printed as wide as a page turned sideways: at this width its 12 points become 8, or a little less than 7
 * where another font stands in for a missing one, by whose digits columns are measured.
 */
const widestSheet = 165;

/** Space at the sides of a cell. */
const padding = 2;

/** How wide the columns of a sheet are; one where the table has none. */
export function columnWidths(table: Table): number[] {
  if (table.columns.length === 0) return [widestTexts[0]];
  const numbers = numberWidths(table);
  const inTexts = (widest: number) =>
    columnNeeds(table, widest).map(
      ({ natural, unbroken }, column) =>
        Math.max(Math.min(natural, widest), unbroken, numbers[column] ?? 0) + padding,
    );
  const all = widestTexts.map(inTexts);
  return all.find((widths) => sum(widths) <= widestSheet) ?? (all.at(-1) as number[]);
}

/** Excel shows ### for a number that a column is too narrow for. */
function numberWidths({ columns, rows }: Table): number[] {
  const widths = columns.map(() => 0);
  for (const { text, amount, column } of rows.flat()) {
    if (typeof excelValue(text, amount).value === 'string') continue;
    widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
  }
  return widths;
}
