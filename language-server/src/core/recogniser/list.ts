import type { Quantity } from '../model/quantity.ts';
import type { FoldedText } from '../model/value/fold.ts';
import type { Figure } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { Clause } from './paragraph.ts';
import { bound } from './quantities.ts';
import type { SentenceContext } from './sentence-context.ts';

/** How a bare figure goes on with a list of targets: 10个公园[、20个广场], 公园10个[、广场20个], 公园10个[、5公顷]. */
export type Continuation = 'number first' | 'name first' | 'same name';

/** Whether the verb of the last target holds for this figure too; over a comma also, where nothing new is said. */
export function goesOn(
  figure: Figure,
  quantity: Quantity,
  { before, behind }: FigureContext,
  clause: Clause,
  { counted, clauseBefore, name }: SentenceContext,
): Continuation | undefined {
  if (!counted || figure.from < figure.number) return undefined;
  const isHere = counted.clause === clause;
  const [one, other] = [counted.quantity.unit.dimension, quantity.unit.dimension];
  if (behind === '') {
    if (figure.chinese || figure.loose) return undefined;
    // 8个乡镇、76个行政村、[12万人]: the last name is another number's
    if (isHere && before === '、') return name && name.to >= figure.from - 1 ? undefined : 'same name';
    if (isHere) return /^、[^、,]{2,}$/.test(before) ? 'name first' : undefined;
    return counted.clause === clauseBefore && simpleName.test(before) ? 'name first' : undefined;
  }
  if (behind.length < 2 || !isCount(one) || !isCount(other)) return undefined;
  if (isHere) return /^[、和及与]$|^以及$/.test(before) ? 'number first' : undefined;
  // 每个区至少建有一个公园,一个文化中心
  const isBoundAlike = counted.quantity.comparator === 'at-least' && one === other;
  return isBoundAlike && before === '' ? 'number first' : undefined;
}

const simpleName = /^[^、为有是占共由从比较]{2,12}$/;

function isCount(dimension: string): boolean {
  return /^(?:things|people|households|events|visits|number)/.test(dimension);
}

/** The figure's quantity, bound as the first of the list is: 至少1个公园、2个广场. */
export function inList(
  folded: FoldedText,
  figure: Figure,
  quantity: Quantity,
  { counted }: SentenceContext,
): Quantity {
  const isOwn = figure.bound || counted?.quantity.comparator !== 'at-least';
  return isOwn ? quantity : bound(quantity, 'at-least', folded, figure.from, figure.to);
}
