import type { NoValue, Value, ValueProblem, WordValue } from '../quantity.ts';
import { isTrouble, type Trouble } from './draft.ts';
import { type Folded, fold, slice, spanOf } from './fold.ts';
import { placeOf, withoutClosingMarks } from './place.ts';
import { type Reading, readQuantity } from './read-quantity.ts';

const noValue = /^(?:[—-]{1,8}|\/{1,2}|暂?无)?$/;
/** A year or a date, and what is to be by then: 2025年底完成 is a deadline, no amount of years. */
const date =
  /^(?:到|至|截至)?(?:19|20|21)\d\d(?:[—~至到-]{1,2}(?:19|20|21)\d\d)?年[^\d%]*$|^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;

/**
 * Reads a value as it stands behind a colon or in a cell. `start` is where `text` begins in the file;
 * all spans are counted from there. Any text gives a value: what can't be read is a `WordValue` that
 * says why. Closing marks (。；) don't belong to it. Takes time linear in the length of the text.
 */
export function parseValue(text: string, start: number): Value {
  const folded = withoutClosingMarks(fold(text, start));
  const place = placeOf(folded, text, start);
  if (noValue.test(folded.chars)) return { kind: 'none', ...place } satisfies NoValue;
  if (date.test(folded.chars)) return { kind: 'words', ...place };
  const reading = readBounds(folded) ?? readQuantity(folded);
  if (!isTrouble(reading)) return { ...reading, ...place };
  return { kind: 'words', ...place, ...problemOf(reading, folded) } satisfies WordValue;
}

/** Words without a number are no fault, unless a number was clearly meant. */
function problemOf(trouble: Trouble, folded: Folded): { problem?: ValueProblem } {
  const { chars } = folded;
  const numberMeant = /[\d%‰]/.test(chars) || trouble.halfTyped || trouble.reason === 'two-comparators';
  if (!numberMeant) return {};
  return { problem: { reason: trouble.reason, span: spanOf(folded, trouble.from, trouble.to) } };
}

/** `≥10%且≤20%`: two bounds make a range, strict ones can't be said as one. */
function readBounds(folded: Folded): Reading | Trouble | undefined {
  const joint = folded.chars.indexOf('且');
  if (joint <= 0) return undefined;
  const before = folded.chars[joint - 1] === ',' ? joint - 1 : joint;
  const first = readQuantity(slice(folded, 0, before));
  const second = readQuantity(slice(folded, joint + 1, folded.chars.length));
  if (isTrouble(first) || isTrouble(second)) return undefined;
  const [lower, upper] = first.comparator === 'at-least' ? [first, second] : [second, first];
  const bounds = lower.comparator === 'at-least' && upper.comparator === 'at-most';
  if (!bounds || lower.unit.dimension !== upper.unit.dimension || !lower.unit.factor.eq(upper.unit.factor)) {
    return { reason: 'two-comparators', from: joint, to: folded.chars.length };
  }
  if (lower.low.gt(upper.high)) return { reason: 'empty-range', from: 0, to: folded.chars.length };
  return { ...first, comparator: 'equal', low: lower.low, high: upper.high };
}
