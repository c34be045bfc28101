import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { printedTable } from '../../language-server/src/print/documents/clean-text.ts';
import { gridOf } from '../../language-server/src/print/documents/grid.ts';
import type { Table } from '../../language-server/src/print/tables/table.ts';
import { officeFiles } from './files.ts';
import { bare, bodyOf, pagesOf } from './pdf.ts';

const files = officeFiles();
const tablesOf = (name: string) => files.find((file) => file.name === name)?.tables.map(printedTable) ?? [];

function bodiesOf(name: string): string[] {
  const [plain, extension = ''] = name.split('.');
  return pagesOf(join(inject('office'), extension, `${plain}.pdf`)).map(bodyOf);
}

/** Rows that are more, or say more, may need more than a page. */
const [mostRows, mostCharacters] = [8, 250];

/** What the rows of each merged cell say, one after the other. */
function groupsOf(table: Table): string[] {
  return gridOf(table).flatMap((places, row) =>
    places.flatMap((place, column) => {
      if (!place || place.row !== row || place.column !== column) return [];
      if (place.rowSpan < 2 || place.rowSpan > mostRows) return [];
      const rows = table.rows.slice(row, row + place.rowSpan).flat();
      const own = rows.slice(rows.indexOf(place.cell));
      const said = bare(own.map(({ text }) => text).join(''));
      return said.length > mostCharacters ? [] : [said];
    }),
  );
}

function longerTexts(table: Table): string[] {
  const cells = table.rows.flat().filter(({ rowSpan = 1, text }) => rowSpan > mostRows && text !== '');
  return cells.map(({ text }) => bare(text));
}

describe('the rows of a merged cell stand on one page of', () => {
  const names = files
    .map(({ name }) => name)
    .filter((name) => /^(?:sanya|taizhou|deyang|zhuhai)-.*\.docx$/.test(name));
  it.each(names.filter((name) => tablesOf(name).some((table) => groupsOf(table).length > 0)))(
    '%s',
    (name) => {
      // what goes over more rows is said again beside them
      const longer = tablesOf(name).flatMap(longerTexts);
      const without = (text: string) => longer.reduce((rest, each) => rest.replaceAll(each, ''), text);
      const bodies = bodiesOf(name).map(without);
      const groups = tablesOf(name).flatMap(groupsOf).map(without);
      expect(groups.filter((group) => !bodies.some((body) => body.includes(group)))).toEqual([]);
    },
  );
});

it.each(['sanya', 'zhuhai'].flatMap((name) => [`${name}-departments.docx`, `${name}-departments.xlsx`]))(
  '%s names a department on each page',
  (name) => {
    const departments = tablesOf(name).flatMap(({ rows }) =>
      rows.flatMap((cells) => cells.filter(({ column }) => column === 1).map(({ text }) => bare(text))),
    );
    const begins = bodiesOf(name).map((body) => departments.some((department) => body.includes(department)));
    expect(begins.length).toBeGreaterThan(5);
    expect(begins).not.toContain(false);
  },
);
