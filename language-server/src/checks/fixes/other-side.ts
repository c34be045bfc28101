import type { Plan } from '../../core/model/plan.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import type { Fix } from '../check.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';
import { changeTo } from './titles.ts';

const opposites: Partial<Record<Comparator, Comparator>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/** The same amount bounded on the other side: ≤28 for ≥28; none where that reads as anything else. */
export function boundOnOtherSide(plan: Plan, value: Quantity): Fix[] {
  const comparator = opposites[value.comparator];
  if (!comparator) return [];
  const meant: Quantity = { ...value, comparator };
  const newText = inMannerOf(value, meant, 'table', styleOf(plan));
  return newText === undefined ? [] : [{ title: changeTo(newText), edits: [{ span: value.span, newText }] }];
}
