import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAt, gridOf } from '../../../language-server/src/print/documents/grid.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyTable } from './arbitrary.ts';
import { tableOf } from './samples.ts';

const columns = ['甲', '乙', '丙'].map((heading) => ({ heading, align: 'left' }) as const);

/** The grid as text: what stands at each place, `.` for nothing. */
function drawn(table: Table): string[] {
  return gridOf(table).map((places) => places.map((place) => place?.cell.text ?? '.').join(''));
}

describe('gridOf', () => {
  it('repeats a merged cell over the rectangle it covers', () => {
    expect(
      drawn(
        tableOf({
          columns,
          rows: [
            ['a ↓2', 'b →2', ''],
            ['', 'c', 'd'],
          ],
        }),
      ),
    ).toEqual(['abb', 'acd']);
  });

  it('cuts a span at the edge of the table and at the next cell', () => {
    const rows = [[{ text: 'a', column: 0, rowSpan: 9, colSpan: 9 }], [{ text: 'b', column: 1 }]];
    expect(drawn({ title: '', columns, rows, notes: [] })).toEqual(['aaa', '.b.']);
  });

  it('leaves gaps empty and cells outside the columns out', () => {
    const rows = [
      [
        { text: 'a', column: 2 },
        { text: 'b', column: 3 },
      ],
    ];
    expect(drawn({ title: '', columns, rows, notes: [] })).toEqual(['..a']);
  });

  it('never lets two cells overlap, whatever their spans', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const grid = gridOf(table);
        for (const [row, places] of grid.entries()) {
          for (const [column, place] of places.entries()) {
            if (!beginsAt(place, row, column)) continue;
            for (let y = row; y < row + place.rowSpan; y++) {
              for (let x = column; x < column + place.colSpan; x++) expect(grid[y]?.[x]).toBe(place);
            }
          }
        }
      }),
    );
  });
});
