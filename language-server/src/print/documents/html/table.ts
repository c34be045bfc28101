import { widestLine } from '../../../core/text/text-width.ts';
import type { Column, MarkedPiece, Table } from '../../tables/table.ts';
import { beginsAt, type CellPlace, gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
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

function headHtml(columns: readonly Column[]): string {
  const rows = headGrid(columns).map((places, row) => {
    const headings = places.map((place, column) => (beginsAt(place, row, column) ? headingHtml(place) : ''));
    return `<tr>${headings.join('')}</tr>\n`;
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
): string {
  if (!place) return '<td></td>';
  if (!beginsAt(place, row, column)) return '';
  const { cell, rowSpan, colSpan } = place;
  const attributes = [
    classOf([align === 'left' ? '' : align, shortness(cell.text, 10), cell.indented ? 'part' : '']),
    spansOf(rowSpan, colSpan),
    cell.source ? ` data-start="${cell.source.start}" data-end="${cell.source.end}"` : '',
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
