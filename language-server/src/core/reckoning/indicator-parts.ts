import type { Big } from 'big.js';
import { grouped } from '../model/grouped.ts';
import { isMeasured, type MeasuredValue } from '../model/measured-values.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import { baseAmount, sameDenominator, sameDimension } from '../model/value/compare.ts';
import { foldedChars } from '../model/value/fold.ts';
import { inUnit } from './amount-words.ts';
import { sumOf } from './interval.ts';
import type { Reckoning } from './reckoning.ts';

/** Parts that are no amounts of the whole but the same measure of some of it: 其中：城镇 of a share, a rate, an average. */
const ratioName = /[每率比均价]|指数|密度|浓度|强度|寿命|年限|收入|标准|水平/u;
const overlap = /以上|及其|含/u;
const additive =
  /^(?:things|people|households|events|visits|area|length|mass|money|volume|energy|power)(?::|$)/u;

/** The rows below a whole (其中：…) that come to more than it, year by year. */
export function reckonIndicatorParts({ indicators }: Plan): Reckoning[] {
  const parts = indicators.filter(({ partOf }) => partOf !== undefined);
  return [...grouped(parts, ({ partOf }) => partOf as Indicator)].flatMap(([whole, of]) => {
    if (ratioName.test(foldedChars(whole.name))) return [];
    return whole.values.filter(isMeasured).flatMap((total) => reckonYear(whole, total, of) ?? []);
  });
}

function reckonYear(
  whole: Indicator,
  total: MeasuredValue,
  parts: readonly Indicator[],
): Reckoning | undefined {
  if (!isAmount(total.value)) return undefined;
  const values = parts.flatMap((part) => {
    const value = part.values.filter(isMeasured).find((each) => isOfOneTime(each, total));
    const isLike = value && isAmount(value.value) && isOfOneUnit(value.value, total.value);
    return isLike && !ratioName.test(foldedChars(part.name)) ? [{ part, value }] : [];
  });
  const [first] = values;
  if (
    !first ||
    values.some(({ value: { value } }) => value.comparator === 'at-most' || value.comparator === 'less-than')
  )
    return undefined;
  const sum = values.reduce(
    (all, { value: { value } }) => all.plus(baseAmount(value.low, value.unit)),
    zeroOf(total),
  );
  const high = sumOf([boundsOf(total.value)]).high;
  const isOverlapping = values.length > 1 && values.some(({ part }) => overlap.test(part.name));
  const agrees = sum.lte(high) || isOverlapping || hasRoom(total.value);
  const isSum = sum.eq(high);
  if (agrees && !isSum) return undefined;
  const result = inUnit(sum.div(total.value.unit.factor), total.value.unit.text);
  const time = total.year === undefined ? '' : `${total.year}年`;
  return {
    kind: 'parts',
    span: values.length === 1 ? first.value.value.span : total.value.span,
    from: values.map(({ value }) => value.value.span),
    result,
    agrees,
    message: {
      zh: `“${whole.fullName}”${time}${values.length > 1 ? `各分项之和是${result.zh}` : `其中一项是${result.zh}`}，总数是${total.value.text}${agrees ? '' : '，分项比总数多：请核对'}`,
      en: `“${whole.fullName}”${total.year ? `, ${total.year}` : ''}: ${values.length > 1 ? 'the parts add up to' : 'one part is'} ${result.en}, the whole is ${total.value.text}${agrees ? '' : ', which is less; check the numbers'}`,
    },
  };
}

function zeroOf({ value: { low } }: MeasuredValue): Big {
  return low.times(0);
}

function boundsOf({ low, high, unit }: Quantity): { low: Big; high: Big } {
  return { low: baseAmount(low, unit), high: baseAmount(high, unit) };
}

function isAmount({ unit, change, relativeTo }: Quantity): boolean {
  return !unit.per && !change && relativeTo === undefined && additive.test(unit.dimension);
}

function isOfOneTime(a: MeasuredValue, b: MeasuredValue): boolean {
  return a.role === b.role && a.year === b.year && a.part?.to === b.part?.to;
}

function isOfOneUnit(a: Quantity, b: Quantity): boolean {
  return sameDimension(a.unit, b.unit) && sameDenominator(a.unit, b.unit) && !a.cumulative === !b.cumulative;
}

/** 不少于10个, 10个左右 */
function hasRoom({ comparator }: Quantity): boolean {
  return comparator !== 'equal' && comparator !== 'at-most' && comparator !== 'less-than';
}
