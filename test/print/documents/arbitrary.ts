import fc from 'fast-check';
import type { Cell, Column, Table } from '../../../language-server/src/print/tables/table.ts';

const nasty = [
  '=1+1',
  '@SUM(A1)',
  '-5+3',
  '—',
  '<script>alert(1)</script>',
  ']]>',
  '&amp;&#0;',
  '"\'',
  '_x0041_',
  'a|b\\|c',
  '*_`~$[x](y)',
  '\u0000\u0008\u001b',
  '\ud800',
  '\ufffe',
  'a\r\nb\rc\nd',
  '\t',
  '　　全角',
  '100%',
  '≥30平方米',
];

/** Any text, half surrogate pairs and control characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom(...nasty),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

const anyColumn: fc.Arbitrary<Column> = fc.record({
  heading: anyText,
  align: fc.constantFrom('left', 'center', 'right'),
});

/** Tables with gaps and with spans that leave the table or run over other cells. */
export const anyTable: fc.Arbitrary<Table> = fc.array(anyColumn, { maxLength: 4 }).chain((columns) => {
  const anyCell: fc.Arbitrary<Cell> = fc.record(
    {
      text: anyText,
      column: fc.nat(4),
      rowSpan: fc.integer({ min: 1, max: 4 }),
      colSpan: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['text', 'column'] },
  );
  return fc.record({
    title: anyText,
    columns: fc.constant(columns),
    rows: fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 4 }),
    notes: fc.array(anyText, { maxLength: 2 }),
  });
});

/** A table with one cell that holds the text. */
export function tableWith(text: string): Table {
  return {
    title: '',
    columns: [{ heading: '值', align: 'left' }],
    rows: [[{ text, column: 0 }]],
    notes: [],
  };
}
