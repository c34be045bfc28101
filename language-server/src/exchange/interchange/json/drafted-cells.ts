import { textFields } from '../../../core/fields/indicator-fields.ts';
import { own } from '../../../core/model/own.ts';
import type { Range } from '../../../core/model/source.ts';
import { isInside, order } from './places.ts';
import type { IndicatorShape, IndicatorTableShape, TextShape } from './shape.ts';

/**
 * The cells of a row as they were drafted, but for what the row's indicator says otherwise by now: a file is edited
 * where its indicators are.
 */
export function draftedCells(
  { cells, indicator }: IndicatorTableShape['rows'][number],
  { columns }: IndicatorTableShape,
  indicators: readonly IndicatorShape[],
): string[] {
  const shape = indicator === undefined ? undefined : indicators[indicator];
  if (!shape) return cells.map(({ value }) => value);
  // a name over two columns is made of both
  const isWhole = columns.every(({ content }) => content !== 'part');
  const said = isWhole ? [{ value: shape.name, range: shape.range }, ...saidIn(shape)] : saidIn(shape);
  return cells.map((cell) => withSaid(cell, said));
}

function saidIn(shape: IndicatorShape): TextShape[] {
  const { values, property, deadline, responsibility } = shape;
  const due = own(deadline);
  return [
    ...values.map(({ value: { text, range } }) => ({ value: text, range })),
    ...(property && !property.inherited ? [{ value: property.text, range: property.range }] : []),
    ...textFields.flatMap(({ key }) => shape[key] ?? []),
    ...(due ? [{ value: due.text, range: due.range }] : []),
    ...(own(responsibility)?.mentions ?? []).map(({ name, range }) => ({ value: name, range })),
    ...(shape.otherCells ?? []).flatMap(({ value, range }) => (range ? { value, range } : [])),
  ];
}

/** What is said at places within a cell, the last first, in their stead. */
function withSaid(cell: TextShape, said: readonly TextShape[]): string {
  const inside = said
    .filter(({ range }) => isInside(range, cell.range))
    .sort((one, other) => order(other.range.start, one.range.start));
  let text = cell.value;
  let last: Range | undefined;
  for (const { value, range } of inside) {
    const [start, end] = [range.start, range.end].map((at) => at.character - cell.range.start.character);
    if (cell.value.slice(start, end) === value || (last && order(range.end, last.start) > 0)) continue;
    text = text.slice(0, start) + inOneCell(value) + text.slice(end);
    last = range;
  }
  return text;
}

/** A bar would end the cell, and a line break the row. */
function inOneCell(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ').replace(/(?<!\\)[|｜]/gu, '\\$&');
}
