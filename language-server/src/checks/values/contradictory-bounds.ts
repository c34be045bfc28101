import type { Big } from 'big.js';
import { isMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Plan } from '../../core/model/plan.ts';
import { isLimit, isOfOneKind } from '../../core/model/progress.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { isSameTime } from '../../core/model/year-parts.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { readableValue } from '../fixes/readable.ts';
import { example } from '../support/examples.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';
import { disagreements } from './disagreements.ts';

export const contradictoryBounds: Check = {
  code: 'values/contradictory-bounds',
  severity: 'error',
  isContradiction: true,
  title: { zh: '同一年的要求互相矛盾', en: 'Bounds that exclude each other' },
  why: {
    zh: '区间的起点大于终点（20%—10%），或者同一年又要不低于60%、又要不超过50%，或者全市60%以上、各县均不超过55%，没有一个数能同时满足，无法执行也无法考核：必有一处写错。',
    en: 'A range that ends below its start (20%—10%), or one year’s value that is to be at least 60 % and at most 50 %, or all of a city at least 60 % and each county at most 55 %: no amount does both, so nothing can be carried out or assessed, and one of the two is wrong.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：≥60%
        目标：≤55%
    `),
    example(`
      指标 村（社区）配备养老服务专员
        2025年：5—3名
    `),
    example(`
      一、主要任务
      全市森林覆盖率达到60%以上，各县均不超过55%。
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：≥60%
        目标：60%
    `),
    example(`
      指标 村（社区）配备养老服务专员
        标准：不少于1名
        2025年：3—5名
    `),
    example(`
      一、主要任务
      全市森林覆盖率达到60%以上，各县均不低于55%。
    `),
  ],
  *run(plan) {
    yield* disagreements(plan, 'bounds');
    const twice = yearsWrittenTwice(plan);
    for (const { fullName: name, values } of plan.indicators) {
      for (const { value } of values) {
        if (value.kind !== 'words' || value.problem?.reason !== 'empty-range') continue;
        const fixes = readableValue(value.text, value.span);
        yield { span: value.problem.span, message: emptyRange(name, value.text), fixes };
      }
      const stated: MeasuredValue[] = [];
      for (const later of values) {
        if (!isMeasured(later) || later.role === 'actual' || twice.has(later.yearSpan.start)) continue;
        const earlier = stated.find((each) => speakOfOneTime(each, later) && exclude(each, later));
        stated.push(later);
        if (!earlier) continue;
        yield {
          span: later.value.span,
          message: contradictory(name, later, earlier),
          related: [{ span: earlier.value.span, message: hereIs(earlier) }],
        };
      }
    }
  },
};

/** Where a year stands that is on two lines of one indicator, which is the business of another check. */
function yearsWrittenTwice({ problems }: Plan): ReadonlySet<number> {
  return new Set(problems.filter(({ kind }) => kind === 'repeated-field').map(({ span }) => span.start));
}

/** A standing norm holds at the end of the period too; against a floor or ceiling it is sure to. */
function speakOfOneTime(a: MeasuredValue, b: MeasuredValue): boolean {
  if (a.role === b.role) return isSameTime(a, b);
  const isBoth = (one: MeasuredValue, other: MeasuredValue) =>
    one.role === 'standard' && other.role === 'target';
  return (isBoth(a, b) || isBoth(b, a)) && isLimit(a) && isLimit(b);
}

function exclude({ value: a }: MeasuredValue, { value: b }: MeasuredValue): boolean {
  if (!isOfOneKind(a, b) || isRough(a) || isRough(b)) return false;
  const [first, second] = [boundsOf(a, b), boundsOf(b, a)];
  return liesAbove(first, second) || liesAbove(second, first);
}

/** 左右 and 余 leave too much open to contradict anything. */
function isRough({ comparator }: Quantity): boolean {
  return comparator === 'about' || comparator === 'somewhat-over';
}

interface Bounds {
  readonly low?: Big;
  readonly high?: Big;
  /** Whether the bounds themselves are shut out. */
  readonly isStrict: boolean;
}

/** In base units; rates are brought to one denominator by multiplying, so that nothing is rounded. */
function boundsOf(quantity: Quantity, other: Quantity): Bounds {
  const { comparator, unit } = quantity;
  const times = unit.per && other.unit.per ? other.unit.per.count : 1;
  const low = baseAmount(quantity.low, unit).times(times);
  const high = baseAmount(quantity.high, unit).times(times);
  return {
    isStrict: comparator === 'more-than' || comparator === 'less-than',
    ...(comparator !== 'at-most' && comparator !== 'less-than' && { low }),
    ...(comparator !== 'at-least' && comparator !== 'more-than' && { high }),
  };
}

function liesAbove(a: Bounds, b: Bounds): boolean {
  if (!a.low || !b.high) return false;
  return a.isStrict || b.isStrict ? a.low.gte(b.high) : a.low.gt(b.high);
}

function emptyRange(name: string, text: string): Localized {
  return {
    zh: `${quoted(name)}的“${short(text)}”起点大于终点，没有数能在其中：请核对两头的数值`,
    en: `${quoted(name)}: the range “${short(text)}” ends below its start and holds no amount; check both ends`,
  };
}

function contradictory(name: string, one: MeasuredValue, other: MeasuredValue): Localized {
  const [here, there] = [valuePhrase(one), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${here.zh}与${there.zh}互相矛盾，没有数能同时满足：请核对后改正一处`,
    en: `${quoted(name)}: no amount meets both ${here.en} and ${there.en}; check and correct one of them`,
  };
}
