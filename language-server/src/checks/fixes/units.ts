import type { MeasuredValue } from '../../core/model/measured-values.ts';
import type { Unit } from '../../core/model/quantity.ts';
import { sameDenominator, sameDimension } from '../../core/model/value/compare.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { changeTo } from './titles.ts';

/**
 * A value with another's unit behind its number, for one that lacks it (28, 30平方米), or that counts by another
 * word (家, 所) or in points where % is meant. Undefined where the text can't hold it.
 */
export function withUnitOf({ value }: MeasuredValue, unit: Unit, isMissing: boolean): Fix[] {
  const { text, span } = value;
  // 8000 beside 1.2万人 are 8000人, if anything
  if (isMissing && /^[十百千万亿]/u.test(simplified(unit.text))) return [];
  const right = isMissing ? withBehindNumber(text, unit.text) : text.replace(value.unit.text, unit.text);
  const read = parseValue(right, 0);
  const fits = read.kind === 'quantity' && sameDimension(read.unit, unit) && sameDenominator(read.unit, unit);
  if (unit.text === '' || right === text || !fits || !read.low.eq(value.low)) return [];
  return [{ title: isMissing ? addUnit(unit.text) : changeTo(right), edits: [{ span, newText: right }] }];
}

function addUnit(unit: string): Localized {
  return { zh: `补上单位${quoted(short(unit))}`, en: `Add the unit ${quoted(short(unit))}` };
}

const lastNumber = /[\d０-９.．万亿]+(?![\s\S]*[\d０-９])/u;

function withBehindNumber(text: string, unit: string): string {
  const number = lastNumber.exec(simplified(text));
  const end = number ? number.index + number[0].length : text.length;
  return text.slice(0, end) + unit + text.slice(end);
}
