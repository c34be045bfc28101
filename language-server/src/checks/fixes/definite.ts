import { sameAmount } from '../../core/facts/amounts.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { withProperty } from '../../core/model/property.ts';
import type { Value } from '../../core/model/quantity.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Fix } from '../check.ts';
import { changeTo } from './titles.ts';

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
    return [{ title: changeTo(text), edits: [{ span: value.span, newText: text }] }];
  }
  return [];
}

/** The indicator as an expected one, in the words of its plan. */
export function makeExpected({ property }: Indicator): Fix[] {
  if (property?.value !== 'binding') return [];
  const newText = withProperty(property.text, 'expected');
  return [{ title: changeTo(newText), edits: [{ span: property.span, newText }] }];
}
