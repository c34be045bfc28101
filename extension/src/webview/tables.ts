import type {
  Preview,
  PreviewCell,
  PreviewTable,
} from '../../../language-server/src/server/protocol/preview.ts';
import { element } from './elements.ts';
import { countOfList, leftOutRow, placesOf, withLeftOut } from './left-out.ts';
import { mark } from './marks.ts';
import { placeOf } from './places.ts';

/** Texts up to this many characters stay on one line; a long one beside them would have them broken. */
const short = 6;

/** Tables as they will be printed; a cell that the text has leads to it. */
export function tables(all: readonly PreviewTable[], preview: Preview): Element[] {
  const places = placesOf(all, ({ rows }) => rows.length);
  return all.map((table, index) => {
    const headings = table.columns.map(({ heading }) => element('th', { scope: 'col' }, broken(heading)));
    const rows = table.rows.map((cells) =>
      element('tr', {}, ...cells.map((cell) => tableCell(cell, table, preview))),
    );
    const place = places[index] ?? { from: 0, shown: 0 };
    const filled = withLeftOut(place, rows, () => leftOutRow(table.columns.length));
    const key = `${countOfList(table, rows.length)} ${table.before ?? 0}`;
    return element(
      'section',
      { class: 'table' },
      element(
        'div',
        { class: 'wide' },
        element(
          'table',
          {},
          element('caption', {}, table.title),
          element('thead', {}, element('tr', {}, ...headings)),
          // with a row more or less, each row stands for another thing
          element('tbody', { 'data-key': key }, ...filled),
        ),
      ),
      ...table.notes.map((note) => element('p', { class: 'note' }, note)),
    );
  });
}

function tableCell(cell: PreviewCell, { columns }: PreviewTable, preview: Preview): Element {
  const { text, column, rowSpan, colSpan, indented, range, findings } = cell;
  const isShort = text.split('\n').every((line) => line.length <= short);
  const content = range
    ? element('button', { class: 'cell', type: 'button', 'data-place': placeOf(range) }, text)
    : element('span', {}, text);
  return element(
    'td',
    {
      class: `${columns[column]?.align ?? 'left'}${isShort ? ' short' : ''}${indented ? ' part' : ''}`,
      rowspan: rowSpan,
      colspan: colSpan,
    },
    content,
    mark(findings, preview),
  );
}

/** `2025年目标值` on two lines, as it is printed. */
function broken(heading: string): string {
  return heading.replace(/^(\d{4}年)(?=\p{Script=Han})/u, '$1\n');
}
