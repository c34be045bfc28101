import { widestLine } from '../../../core/text/text-width.ts';
import type { Column, Table } from '../../tables/table.ts';
import { beginsAt, type CellPlace, gridOf } from '../grid.ts';
import { escaped } from '../markup.ts';

/**
 * A table, and its notes under it, as HTML (well-formed as XML too) for a page or a preview.
 * `data-start` and `data-end` on a cell are the UTF-16 offsets of its source.
 *
 * @param table Its texts cleaned.
 */
export function tableHtml(table: Table): string {
  const caption = table.title ? `<caption>${escaped(table.title)}</caption>\n` : '';
  const rows = gridOf(table).map((places, row) => {
    const cells = places.map((place, column) => cellHtml(place, row, column, table.columns[column]?.align));
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const notes = table.notes.map((note) => `<p class="note">${escaped(note)}</p>\n`);
  return `<table>
${caption}<thead>
${headHtml(table.columns)}</thead>
<tbody>
${rows.join('')}</tbody>
</table>
${notes.join('')}`;
}

/** One row, or two where headings stand above those of several columns. */
function headHtml(columns: readonly Column[]): string {
  const isTwofold = columns.some(({ twofold }) => twofold);
  const first = columns.map((column, at) => {
    const above = column.twofold?.above;
    if (above === undefined) return headingHtml(column.heading, isTwofold ? ' rowspan="2"' : '');
    if (at > 0 && columns[at - 1]?.twofold?.above === above) return '';
    let width = 1;
    while (columns[at + width]?.twofold?.above === above) width++;
    return headingHtml(above, width > 1 ? ` colspan="${width}"` : '');
  });
  const second = columns.map(({ twofold }) => (twofold ? headingHtml(twofold.below, '') : ''));
  return [first, ...(isTwofold ? [second] : [])].map((row) => `<tr>${row.join('')}</tr>\n`).join('');
}

function headingHtml(heading: string, spans: string): string {
  return `<th scope="col"${spans}${classOf([shortness(heading, 12)])}>${lines(heading)}</th>`;
}

/** One cell; empty for a place that a merged cell covers. */
function cellHtml(
  place: CellPlace | undefined,
  row: number,
  column: number,
  align: Column['align'] = 'left',
): string {
  if (!place) return '<td></td>';
  if (!beginsAt(place, row, column)) return '';
  const { cell, rowSpan, colSpan } = place;
  const attributes = [
    classOf([align === 'left' ? '' : align, shortness(cell.text, 10), cell.indented ? 'part' : '']),
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
    colSpan > 1 ? ` colspan="${colSpan}"` : '',
    cell.source ? ` data-start="${cell.source.start}" data-end="${cell.source.end}"` : '',
  ];
  return `<td${attributes.join('')}>${lines(cell.text)}</td>`;
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
