import { Big } from 'big.js';
import { type BreakdownPart, parseBreakdown } from '../model/breakdown.ts';
import { isFlow, lastMeasured, type MeasuredValue, measuredAims } from '../model/measured-values.ts';
import type { Indicator } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import { baseAmount, sameDimension } from '../model/value/compare.ts';
import { foldedChars } from '../model/value/fold.ts';
import { quoted } from '../text/localized.ts';
import { inUnit } from './amount-words.ts';
import { yearAlone } from './parts-list.ts';
import type { Reckoning } from './reckoning.ts';

/** What has parts that add up, as it is counted or measured. */
const additive =
  /^(?:things|people|households|events|visits|area|length|mass|money|volume|energy|power)(?::|$)/u;
const ratioName = /每|率|占比|比例|比重|平均|人均|户均/u;
const incomeName = /收入|工资|价格|单价|标准/u;

/** An indicator's 分解：甲区10个、乙区20个, held against its target. */
export function reckonBreakdown(indicator: Indicator): Reckoning[] {
  const { fullName: name, breakdown } = indicator;
  const target = lastMeasured(indicator, 'target') ?? totalOf(indicator);
  if (!breakdown || !target) return [];
  const parts = parseBreakdown(breakdown.value, breakdown.span.start);
  const areYears = parts?.every(({ place }) => yearAlone.test(place)) ?? false;
  if (!isTotal(indicator, target.value, areYears)) return [];
  if (!parts?.every(({ value }) => isPlainAmount(value) && sameDimension(value.unit, target.value.unit)))
    return [];
  if (areYears && isReached(parts, target.value)) return [];
  const sum = sumOf(parts);
  const agrees = fits(sum, target.value);
  const result = inUnit(sum.div(target.value.unit.factor), target.value.unit.text, 4);
  const time =
    target.year === undefined ? { zh: '', en: '' } : { zh: `${target.year}年的`, en: ` for ${target.year}` };
  return [
    {
      kind: 'breakdown',
      span: breakdown.span,
      from: [target.value.span, ...parts.map(({ span }) => span)],
      result,
      agrees,
      message: {
        zh: `${quoted(name)}分解之和是${result.zh}，${time.zh}目标是${target.value.text}${agrees ? '' : '，两者不符：请核对各地的数和目标'}`,
        en: `${quoted(name)}: the parts add up to ${result.en}; the target${time.en} is ${target.value.text}${agrees ? '' : ', which they don’t fit; check the parts and the target'}`,
      },
    },
  ];
}

/** 累计：6.5万亩, where no year has a target of its own. */
function totalOf({ values }: Indicator): MeasuredValue | undefined {
  return values.findLast(
    (each): each is MeasuredValue => each.value.kind === 'quantity' && each.value.cumulative === true,
  );
}

/** Whether the target is so much in the whole area, which its parts must make up. */
function isTotal(indicator: Indicator, target: Quantity, areYears: boolean): boolean {
  const name = foldedChars(indicator.name);
  const isOfEach = ratioName.test(name) || (target.unit.dimension === 'money' && incomeName.test(name));
  return !indicator.scope && !isOfEach && (areYears || isOfAllYears(indicator, target)) && isAmount(target);
}

/** What is done anew each year is split for that year, if there is more than one. */
function isOfAllYears(indicator: Indicator, target: Quantity): boolean {
  return target.cumulative === true || measuredAims(indicator).length < 2 || !isFlow(indicator);
}

function isAmount({ unit, change, recurrence, relativeTo }: Quantity): boolean {
  return additive.test(unit.dimension) && !unit.per && !change && !recurrence && relativeTo === undefined;
}

/** A part that is one number: 不少于10个 or 1—2个 add up to nothing definite. */
function isPlainAmount(part: Quantity): boolean {
  return isAmount(part) && part.comparator === 'equal' && part.low.eq(part.high);
}

/** 2023年30个、2024年60个、2025年100个: the last year's is all that was done till then. */
function isReached(parts: readonly BreakdownPart[], { low, unit }: Quantity): boolean {
  const last = parts.at(-1)?.value;
  return last !== undefined && baseAmount(last.low, last.unit).gte(baseAmount(low, unit));
}

function sumOf(parts: readonly BreakdownPart[]): Big {
  return parts.reduce((sum, { value }) => sum.plus(baseAmount(value.low, value.unit)), new Big(0));
}

function fits(sum: Big, value: MeasuredValue['value']): boolean {
  const [low, high] = [baseAmount(value.low, value.unit), baseAmount(value.high, value.unit)];
  switch (value.comparator) {
    case 'at-least':
      return sum.gte(low);
    case 'more-than':
    case 'somewhat-over':
      return sum.gt(low);
    case 'at-most':
      return sum.lte(high);
    case 'less-than':
      return sum.lt(high);
    case 'about':
      return true;
    case 'equal':
      return sum.gte(low) && sum.lte(high);
  }
}
