import * as say from '../../messages/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import type { Commitment } from '../../recogniser/commitment.ts';
import { simplified } from '../../text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { makeAgree, takeYear } from '../fixes/agree.ts';
import {
  bindOpposite,
  fullName,
  letters,
  measuredAims,
  type Stated,
  sameAmount,
  statedTargets,
} from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import type { Measured } from '../support/measured.ts';
import { sharedName } from '../support/superior-names.ts';
import { sameKindOfUnit } from '../support/units.ts';

export const textContradictsIndicator: Check = {
  code: 'text/text-contradicts-indicator',
  severity: 'warning',
  title: { zh: '正文与指标不一致', en: 'The text says something else than the indicator' },
  why: {
    zh: '正文里说的目标值、年份或者方向（不低于／不超过），同名指标里写的是另一样：两处都是正式文本，执行和考核不知道以哪个为准。只比较名称完全一样的；一处是“每个区”、一处是全市合计而数值一样的，也会指出；正文里另有年份的数，可能是另一个里程碑，不作比较。“达到80%”与“80%以上”不算不一致。',
    en: 'The text gives another amount, year or bound (at least, at most) than the indicator of the same name. Both are the plan, and nobody knows which one counts. Only equal names are compared; one amount that is for each district in one place and for all of them in the other is reported too; an amount for a year that the indicator doesn’t list may be a milestone of its own. 达到80% and 80%以上 are no contradiction.',
  },
  bad: [
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      到2025年，全市护理型床位占比不低于65%。
    `),
    example(`
      指标 社区助餐点覆盖率
        2025年：100%

      一、完善设施
      到2024年，社区助餐点覆盖率达到100%。
    `),
    example(`
      指标 儿童友好示范社区
        2025年：≥3个

      一、完善设施
      到2025年，每个区建成儿童友好示范社区3个以上。
    `),
  ],
  good: [
    example(`
      指标 护理型床位占比
        2024年：58%
        2025年：≥60%

      一、完善设施
      到2023年，护理型床位占比达到55%；到2025年，护理型床位占比达到60%以上。
      指标 护理型床位占比（公办）
        2023年：55%
        2025年：60%
    `),
    example(`
      指标 社区助餐点
        2025年：不少于300个

      一、完善设施
      到2025年，全市建成社区助餐点300个。
    `),
    example(`
      指标 儿童友好示范社区
        范围：每个区
        2025年：≥3个

      一、完善设施
      到2025年，每个区建成儿童友好示范社区3个以上，全市建成儿童友好示范社区20个以上。
    `),
  ],
  *run(plan) {
    for (const stated of statedTargets(plan)) {
      const { commitment } = stated;
      const indicator = sameNamed(commitment, plan);
      if (!indicator) continue;
      const report =
        !indicator.scope === !commitment.scope
          ? contradiction(plan, commitment, indicator)
          : otherScope(stated, indicator);
      if (report) yield report;
    }
  },
};

/** Names of fewer letters (养老服务) are said of many things. */
const shortest = 5;

/** The only indicator of just this name. */
function sameNamed(commitment: Commitment, plan: Plan): Indicator | undefined {
  const names = new Set([commitment.name.value, fullName(commitment)].map(plainName));
  const [only, ...more] = [...names].flatMap((name) => namesOf(plan).get(name) ?? []);
  return only && more.length === 0 && plainName(only.name).length >= shortest ? only : undefined;
}

const knownNames = new WeakMap<Plan, ReadonlyMap<string, readonly Indicator[]>>();

function namesOf(plan: Plan): ReadonlyMap<string, readonly Indicator[]> {
  const known = knownNames.get(plan) ?? grouped(plan.indicators, ({ name }) => plainName(name));
  knownNames.set(plan, known);
  return known;
}

function plainName(name: string): string {
  return letters(sharedName(name))
    .replace(/(?:数量|总数|个数|数)$/, '')
    .replaceAll('的', '');
}

function contradiction(plan: Plan, commitment: Commitment, indicator: Indicator): Report | undefined {
  const { name, value, year, span } = commitment;
  const aims = measuredAims(indicator).filter((aim) => isComparable(aim, value));
  if (aims.some((aim) => agrees(aim, value) && (!year || !aim.year || aim.year === year.value)))
    return undefined;
  const ofYear = year && aims.find((aim) => aim.year === year.value || aim.year === undefined);
  const last = aims.at(-1);
  const other = ofYear ?? (year ? aims.find((aim) => agrees(aim, value)) : last);
  if (!other) return undefined;
  const message =
    year && !ofYear
      ? say.textNamesOtherYear(name.value, year.value, other)
      : say.textContradictsIndicator(name.value, value.text, other);
  return {
    span,
    message,
    related: [{ span: other.value.span, message: say.hereIs(other) }],
    fixes: year && !ofYear ? takeYear(plan, commitment, other) : makeAgree(plan, value, other.value),
  };
}

/** One amount in both places, for each of many in one and in the other for all of them together. */
function otherScope({ commitment, text }: Stated, indicator: Indicator): Report | undefined {
  const { name, scope, value, year, span } = commitment;
  if (isShare(value) || (!scope && !namesTheWhole(text, name.span))) return undefined;
  // 每个街道的站点数 says it in the name
  if (/每|各/.test(indicator.name) || (scope && !/^[每各]/.test(scope.value))) return undefined;
  const aim = measuredAims(indicator).find(
    (each) =>
      isComparable(each, value) && agrees(each, value) && (!year || !each.year || each.year === year.value),
  );
  if (!aim) return undefined;
  const place = indicator.scope ?? { value: '', span: indicator.nameSpan };
  return {
    span: scope && scope.span.start < span.start ? { start: scope.span.start, end: span.end } : span,
    message: say.textHasOtherScope(name.value, value.text, scope?.value, indicator.scope?.value),
    related: [{ span: place.span, message: say.scopeOfIndicator(indicator.scope?.value) }],
  };
}

/** A share is the same of each and of all. */
function isShare({ unit, relativeTo }: Commitment['value']): boolean {
  return unit.dimension === 'share' || unit.per !== undefined || relativeTo !== undefined;
}

/** Whether 全市 or its like stands in the clause up to the name. */
function namesTheWhole({ value, span }: Stated['text'], name: Commitment['name']['span']): boolean {
  const before = value.slice(0, name.end - span.start);
  return /全[市县省区州镇][^，,；;。：:]*$/u.test(simplified(before));
}

function agrees({ value }: Measured, said: Commitment['value']): boolean {
  return sameAmount(value, said) && !bindOpposite(value, said);
}

/** Of one kind: levels with levels, each year's with each year's, no ratio to something else. */
function isComparable({ value }: Measured, said: Commitment['value']): boolean {
  return (
    sameKindOfUnit(value.unit, said.unit) &&
    value.change?.direction === said.change?.direction &&
    value.recurrence?.period === said.recurrence?.period &&
    value.relativeTo === said.relativeTo
  );
}
