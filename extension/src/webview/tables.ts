import type {
  Preview,
  PreviewCell,
  PreviewTable,
} from '../../../language-server/src/server/protocol/preview.ts';
import { nameOfPlace } from './editing/places.ts';
import { tools } from './editing/tools.ts';
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
    const { editing, before = 0 } = table;
    const headings = table.columns.map(({ heading }, column) =>
      element(
        'th',
        {
          scope: 'col',
          ...(editing?.isDrafted && !heading.includes('\n') && writable(index, -1, column, heading)),
        },
        broken(heading),
      ),
    );
    const rows = table.rows.map((cells, at) => {
      const row = before + at;
      const shown = cells.map((cell) => tableCell(cell, table, preview, { table: index, row }));
      return element('tr', { 'data-row': editing && row }, ...shown);
    });
    const place = places[index] ?? { from: 0, shown: 0 };
    const filled = withLeftOut(place, rows, () => leftOutRow(table.columns.length));
    const key = `${countOfList(table, rows.length)} ${before} ${table.columns.length}`;
    return element(
      'section',
      { class: 'table', 'data-table': editing && index },
      editing && tools(index, editing),
      element(
        'div',
        { class: 'wide' },
        element(
          'table',
          { role: editing && 'grid' },
          element('caption', {}, caption(table, index)),
          element('thead', {}, element('tr', {}, ...headings)),
          // with a row or a column more or less, each stands for another thing
          element('tbody', { 'data-key': key }, ...filled),
        ),
      ),
      ...table.notes.map((note) => element('p', { class: 'note' }, note)),
    );
  });
}

function caption({ title, editing }: PreviewTable, table: number): Element | string {
  if (editing?.title === undefined) return title;
  const attributes = {
    'data-edit': nameOfPlace({ kind: 'tableTitle', table }),
    'data-written': editing.title,
  };
  return element('span', { ...attributes, tabindex: 0 }, title);
}

/** What makes an element a place of a table that can be written in. */
function writable(table: number, row: number, column: number, written: string) {
  return {
    'data-edit': nameOfPlace({ kind: 'cell', table, row, column }),
    'data-written': written,
    tabindex: -1,
  };
}

function tableCell(
  cell: PreviewCell,
  { columns }: PreviewTable,
  preview: Preview,
  at: { readonly table: number; readonly row: number },
): Element {
  const { text, column, rowSpan, colSpan, indented, range, written, findings } = cell;
  const isShort = text.split('\n').every((line) => line.length <= short);
  const isWritable = written !== undefined;
  const place = range && placeOf(range);
  const content = place
    ? element(
        'button',
        { class: 'cell', type: 'button', 'data-place': place, tabindex: isWritable && -1 },
        text,
      )
    : element('span', {}, text);
  return element(
    'td',
    {
      class: `${columns[column]?.align ?? 'left'}${isShort ? ' short' : ''}${indented ? ' part' : ''}`,
      rowspan: rowSpan,
      colspan: colSpan,
      'data-cell': `${at.row} ${column}`,
      ...(isWritable && writable(at.table, at.row, column, written)),
    },
    content,
    mark(findings, preview),
  );
}

/** `2025年目标值` on two lines, as it is printed. */
function broken(heading: string): string {
  return heading.replace(/^(\d{4}年)(?=\p{Script=Han})/u, '$1\n');
}
