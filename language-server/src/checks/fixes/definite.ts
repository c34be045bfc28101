import * as say from '../../messages/findings.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import type { Value } from '../../model/quantity.ts';
import { parseValue } from '../../model/value/parse.ts';
import { matchAsWritten, simplified } from '../../text/simplified.ts';
import type { Fix } from '../check.ts';
import { sameAmount } from '../support/commitments.ts';
import { styleOf } from './style.ts';

/** 力争, 左右 and 余 taken out of a value, if a definite one of the same amount is left. */
export function makeDefinite(value: Value): Fix[] {
  if (value.kind !== 'quantity') return [];
  const words = [value.softener ?? '', '左右', '上下', '大约', '约', '近', '余', '多'].map(simplified);
  const read = simplified(value.text);
  for (const word of words.filter((each) => each !== '' && read.includes(each))) {
    const at = read.indexOf(word);
    const text = value.text.slice(0, at) + value.text.slice(at + word.length);
    const left = parseValue(text, 0);
    if (left.kind !== 'quantity' || left.softener || !sameAmount(left, value)) continue;
    if (left.comparator === 'about' || left.comparator === 'somewhat-over') continue;
    return [{ title: say.changeTo(text), edits: [{ span: value.span, newText: text }] }];
  }
  return [];
}

/** The indicator as an expected one, in the words of its plan. */
export function makeExpected(plan: Plan, { property }: Indicator): Fix[] {
  const { text, span } = property ?? {};
  const match = matchAsWritten(/约束|binding/iu, text ?? '');
  if (!match || !span) return [];
  const expected = /^b/iu.test(match[0]) ? 'expected' : styleOf(plan).own('预期');
  const start = span.start + match.index;
  const edits = [{ span: { start, end: start + match[0].length }, newText: expected }];
  return [{ title: say.changeTo((text as string).replace(match[0], expected)), edits }];
}
