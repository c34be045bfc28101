import type { Span } from '../../../core/model/source.ts';
import { widestLine } from '../../../core/text/text-width.ts';
import type { Column, MarkedPiece, Table } from '../../tables/table.ts';
import { beginsAt, type CellPlace, gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { sum } from '../layout/column-widths.ts';
import { escaped } from '../markup.ts';

/** What is said of a table besides its texts. */
export interface TableLook {
  /** The attributes of a cell that tell where it comes from. */
  readonly sourceOf?: (source: Span) => string;
  /** In whatever unit; where there are none, who shows it finds them. */
  readonly columnWidths?: readonly number[];
  /** Of the rows, and of one of its head. */
  readonly rowAttributes?: (row: number) => string;
  readonly headAttributes?: string;
}

/**
 * A table, and its notes under it, as HTML (well-formed as XML too) for a page or a preview.
 * `data-start` and `data-end` on a cell are the UTF-16 offsets of its source, unless it is told otherwise.
 *
 * @param table Its texts cleaned.
 */
export function tableHtml(
  table: Table,
  { sourceOf = offsetsOf, columnWidths = [], rowAttributes = () => '', headAttributes = '' }: TableLook = {},
): string {
  const caption = table.title ? `<caption>${escaped(table.title)}</caption>\n` : '';
  const rows = gridOf(table).map((places, row) => {
    const cells = places.map((place, column) =>
      cellHtml(place, row, column, table.columns[column]?.align, sourceOf),
    );
    return `<tr${rowAttributes(row)}>${cells.join('')}</tr>\n`;
  });
  const notes = table.notes.map((note) => `<p class="note">${escaped(note)}</p>\n`);
  return `<table>
${caption}${columnsHtml(columnWidths)}<thead>
${headHtml(table.columns, headAttributes)}</thead>
<tbody>
${rows.join('')}</tbody>
</table>
${notes.join('')}`;
}

function offsetsOf({ start, end }: Span): string {
  return ` data-start="${start}" data-end="${end}"`;
}

function columnsHtml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const total = sum(widths);
  const columns = widths.map((width) => `<col width="${((100 * width) / total).toFixed(2)}%" />`);
  return `<colgroup>${columns.join('')}</colgroup>\n`;
}

function headHtml(columns: readonly Column[], attributes: string): string {
  const rows = headGrid(columns).map((places, row) => {
    const headings = places.map((place, column) => (beginsAt(place, row, column) ? headingHtml(place) : ''));
    return `<tr${attributes}>${headings.join('')}</tr>\n`;
  });
  return rows.join('');
}

function headingHtml({ cell: { text }, rowSpan, colSpan }: CellPlace): string {
  return `<th scope="col"${spansOf(rowSpan, colSpan)}${classOf([shortness(text, 12)])}>${lines(text)}</th>`;
}

/** One cell; empty for a place that a merged cell covers. */
function cellHtml(
  place: CellPlace | undefined,
  row: number,
  column: number,
  align: Column['align'] = 'left',
  sourceOf: (source: Span) => string,
): string {
  if (!place) return '<td></td>';
  if (!beginsAt(place, row, column)) return '';
  const { cell, rowSpan, colSpan } = place;
  const attributes = [
    classOf([align === 'left' ? '' : align, shortness(cell.text, 10), cell.indented ? 'part' : '']),
    spansOf(rowSpan, colSpan),
    cell.source ? sourceOf(cell.source) : '',
  ];
  const content = cell.pieces?.map(pieceHtml).join('') ?? lines(cell.text);
  return `<td${attributes.join('')}>${content}</td>`;
}

const tags = { inserted: 'ins', deleted: 'del' } as const;

function pieceHtml({ text, mark }: MarkedPiece): string {
  return mark ? `<${tags[mark]}>${lines(text)}</${tags[mark]}>` : lines(text);
}

function spansOf(rowSpan: number, colSpan: number): string {
  return (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (colSpan > 1 ? ` colspan="${colSpan}"` : '');
}

/** Short values stay on one line; browsers would break them to make room for long ones. */
function shortness(text: string, longest: number): string {
  return widestLine(text) <= longest ? 'short' : '';
}

function classOf(names: readonly string[]): string {
  const given = names.filter((name) => name !== '');
  return given.length > 0 ? ` class="${given.join(' ')}"` : '';
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br />');
}
