import type { ColumnContent } from '../../core/fields/column-heads.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { HeadedColumn } from '../../core/model/table-column.ts';
import { matchAsWritten, simplified } from '../../core/text/simplified.ts';

/** What a row says that only tells what the rows below it are of. */
export interface RowGroup {
  /** None for a note. */
  readonly category?: Sourced<string>;
  /** 约束性, under 约束性指标. */
  readonly property?: Sourced<string>;
}

type RowCells = readonly Sourced<string>[];

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u;
const counted = /[（(](?:共|\d+)\d*[项个][）)]$/u;
const ofProperty = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二][）)])?((?:约束|预期)性)指标/u;
const rowNumber = /^[\d０-９（()）.．、①-⑳—–－-]+$/u;
const partOfOther = /^[\s▲△★☆※*]*(?:其中|——|[（(]?\d)/u;
const note = /^(?:注|备注|说明|(?:数据|资料)?来源)\s*\d{0,2}\s*[:：.．、]|^[*＊※①-⑳]/u;

/** What a row says of those below it, where it is no indicator itself. */
export function groupIn(
  cells: RowCells,
  columns: readonly HeadedColumn[],
  below: RowCells | undefined,
): RowGroup | undefined {
  if (saysSeveral(cells)) return undefined;
  const texts = (row: RowCells) => row.map(({ value }) => value);
  const contents = columns.map(({ content }) => content);
  const cell = cells.find(({ value }) => value !== '');
  if (!cell || !isGroupRow(texts(cells), contents, below && texts(below))) return undefined;
  if (note.test(simplified(cell.value))) return {};
  const property = matchAsWritten(ofProperty, cell.value)?.[1];
  return { category: cell, ...(property && { property: { ...cell, value: property } }) };
}

/** Most rows do, and are no group for that. */
function saysSeveral(cells: RowCells): boolean {
  let said = 0;
  for (const { value } of cells) if (value !== '' && ++said > 1) return true;
  return false;
}

/**
 * A row in which nothing is written but its first cell, or its second behind an empty one, where that is no indicator: it
 * has the number of a heading, stands under 序号 or 类别, or has a row of indicators below it.
 */
export function isGroupRow(
  cells: readonly string[],
  contents: readonly ColumnContent[],
  below: readonly string[] | undefined,
): boolean {
  const [at, ...others] = cells.flatMap((text, index) => (text === '' ? [] : [index]));
  if (at === undefined || at > 1 || others.length > 0 || contents.length < 2) return false;
  const text = simplified(cells[at] ?? '');
  const content = contents[at];
  if (note.test(text) || numbered.test(text) || counted.test(text) || ofProperty.test(text)) return true;
  if (content === 'category' || (content === 'number' && !rowNumber.test(text))) return true;
  const isAbove = below !== undefined && below.filter((each) => each !== '').length > 1;
  return content === 'name' && contents.length > 2 && isAbove && !partOfOther.test(below[at] ?? '');
}

/** Whether a row says the head once more, as on each page of a printed table. */
export function isHeadAgain(cells: RowCells, columns: readonly HeadedColumn[]): boolean {
  return columns.every(({ headings: [first] }, at) => (cells[at]?.value ?? '') === (first?.value ?? ''));
}
