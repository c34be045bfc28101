import { copyOf } from '../../text/copy.ts';
import { oncePerName } from '../once-per.ts';
import type { NoValue, Value, ValueProblem, WordValue } from '../quantity.ts';
import type { Span } from '../source.ts';
import { doubled } from './doubling.ts';
import { isTrouble, type Trouble, type ValuePart } from './draft.ts';
import { type FoldedText, fold, slice, spanOf } from './fold.ts';
import { allHave, asBefore } from './in-words.ts';
import { placeOf, withoutClosingMarks } from './place.ts';
import { type QuantityReading, readQuantity } from './read-quantity.ts';

const noValue = /^(?:[—-]{1,8}|\/{1,2}|暂?无)?$/;
/** A year or a date, and what is to be by then: 2025年底完成, 力争到2025年 are deadlines, no amounts of years. */
const date =
  /^\D{0,12}(?:19|20|21)\d\d(?:[—~至到-]{1,2}(?:19|20|21)\d\d)?年[^\d%]*$|^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;

/**
 * Reads a value as it stands behind a colon or in a cell. `start` is where `text` begins in the file;
 * all spans are counted from there. Any text gives a value: what can't be read is a `WordValue`, with a
 * problem only where it is surely broken. Closing marks (。；) don't belong to it. Takes time linear in the
 * length of the text.
 */
export function parseValue(text: string, start: number): Value {
  if (text.length > longestKnown) return read(text, start, []);
  return movedBy(
    start,
    known(text, () => read(copyOf(text), 0, [])),
  );
}

/** Most values stand in the plan before a keystroke too, and many of them in other rows and plans; all such are short. */
const known = oncePerName<Value>();
const longestKnown = 32;

/** A value at its place; what it says is one object for all who say the same. */
function movedBy(by: number, value: Value): Value {
  const span = moved(value.span, by);
  if (value.kind !== 'words' || !value.problem) return { ...value, span };
  return { ...value, span, problem: { ...value.problem, span: moved(value.problem.span, by) } };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The numbers, units and binding words of a value, in the order of the text; of one that can't be read, up to there. */
export function valueParts(text: string, start: number): readonly ValuePart[] {
  const parts: ValuePart[] = [];
  read(text, start, parts);
  return parts.sort((a, b) => a.span.start - b.span.start);
}

function read(text: string, start: number, parts: ValuePart[]): Value {
  const folded = withoutClosingMarks(fold(text, start));
  const place = placeOf(folded, text, start);
  if (noValue.test(folded.chars)) return { kind: 'none', ...place } satisfies NoValue;
  const inWords = asBefore(folded) ?? allHave(folded) ?? doubled(folded);
  if (inWords) return { ...inWords, ...place };
  if (date.test(folded.chars)) return { kind: 'words', ...place };
  const reading = readBounds(folded, parts) ?? readQuantity(bracketedTotal(folded), parts);
  if (!isTrouble(reading)) return { ...reading, ...place };
  return { kind: 'words', ...place, ...problemOf(reading, folded) } satisfies WordValue;
}

/**
 * A person can read what this can't (前10, 城镇90%，农村80%), so only what is surely broken is a problem:
 * brackets, comparators, numerals and ranges that are no good, a lone ≥ or %, signs left over at the end.
 */
function problemOf({ reason, from, to, halfTyped }: Trouble, folded: FoldedText): { problem?: ValueProblem } {
  const { chars } = folded;
  const isBroken =
    reason === 'number-expected'
      ? halfTyped || (/[%‰]/.test(chars) && !/\d/.test(chars))
      : reason !== 'trailing-text' || !/[\p{L}\d]/u.test(chars.slice(from));
  return isBroken ? { problem: { reason, span: spanOf(folded, from, to) } } : {};
}

/** (350)公里: round brackets around no more than a number mean a total, as square ones do. */
function bracketedTotal(folded: FoldedText): FoldedText {
  const { chars } = folded;
  const match = /^\(([^()年]{1,20})\)[^\d()]{0,8}$/.exec(chars);
  if (!match || !/^[≥≤<>=约+-]*\d[\d.,]*[^\d]{0,6}$/u.test(match[1] as string)) return folded;
  const close = chars.indexOf(')');
  return { ...folded, chars: `[${match[1]}]${chars.slice(close + 1)}` };
}

/** `≥10%且≤20%`: two bounds make a range; strict ones can't be said as one, and stay words. */
function readBounds(folded: FoldedText, parts: ValuePart[]): QuantityReading | Trouble | undefined {
  const joint = folded.chars.indexOf('且');
  if (joint <= 0) return undefined;
  const before = folded.chars[joint - 1] === ',' ? joint - 1 : joint;
  const found: ValuePart[] = [];
  const first = readQuantity(slice(folded, 0, before), found);
  const second = readQuantity(slice(folded, joint + 1, folded.chars.length), found);
  if (isTrouble(first) || isTrouble(second)) return undefined;
  parts.push(...found);
  const [lower, upper] = first.comparator === 'at-least' ? [first, second] : [second, first];
  const bounds = lower.comparator === 'at-least' && upper.comparator === 'at-most';
  if (!bounds || lower.unit.dimension !== upper.unit.dimension || !lower.unit.factor.eq(upper.unit.factor)) {
    return { reason: 'trailing-text', from: joint, to: folded.chars.length };
  }
  if (lower.low.gt(upper.high)) return { reason: 'empty-range', from: 0, to: folded.chars.length };
  return { ...first, comparator: 'equal', low: lower.low, high: upper.high };
}
