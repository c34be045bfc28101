import { expect, test } from 'vitest';
import { movedBy } from '../../../extension/src/webview/editing/moved-places.ts';

const cell = { table: 0, row: 3, column: 2 } as const;

test('rows that come before a cell, or go, move it', () => {
  expect(movedBy(cell, { kind: 'addRow', table: 0, row: 2 })).toEqual({ ...cell, row: 4 });
  expect(movedBy(cell, { kind: 'deleteRow', table: 0, row: 0 })).toEqual({ ...cell, row: 2 });
  expect(movedBy(cell, { kind: 'addRow', table: 0, row: 3 })).toBe(cell);
});

test('so do columns', () => {
  expect(movedBy(cell, { kind: 'addColumn', table: 0, column: 1, heading: '2025年' })).toEqual({
    ...cell,
    column: 3,
  });
  expect(movedBy(cell, { kind: 'deleteColumn', table: 0, column: 0 })).toEqual({ ...cell, column: 1 });
  expect(movedBy(cell, { kind: 'addColumn', table: 0, column: -1, heading: '2025年' })).toBe(cell);
});

test('other tables stay as they are', () => {
  expect(movedBy(cell, { kind: 'addRow', table: 1, row: 0 })).toBe(cell);
});
