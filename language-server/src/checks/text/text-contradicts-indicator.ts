import * as say from '../../messages/findings.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import type { Commitment } from '../../recogniser/commitment.ts';
import type { Check, Report } from '../check.ts';
import {
  bindOpposite,
  fullName,
  letters,
  measuredAims,
  sameAmount,
  statedTargets,
} from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import type { Measured } from '../support/measured.ts';
import { sameKindOfUnit } from '../support/units.ts';

export const textContradictsIndicator: Check = {
  code: 'text/text-contradicts-indicator',
  severity: 'warning',
  title: { zh: '正文与指标不一致', en: 'The text says something else than the indicator' },
  why: {
    zh: '正文里说的目标值、年份或者方向（不低于／不超过），同名指标里写的是另一样：两处都是正式文本，执行和考核不知道以哪个为准。只比较名称完全一样、范围也一样的；正文里另有年份的数，可能是另一个里程碑，不作比较。“达到80%”与“80%以上”不算不一致。',
    en: 'The text gives another amount, year or bound (at least, at most) than the indicator of the same name. Both are the plan, and nobody knows which one counts. Only equal names with equal scopes are compared; an amount for a year that the indicator doesn’t list may be a milestone of its own. 达到80% and 80%以上 are no contradiction.',
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
  ],
  *run(plan) {
    for (const { commitment } of statedTargets(plan)) {
      const indicator = sameNamed(commitment, plan);
      const report = indicator && contradiction(commitment, indicator);
      if (report) yield report;
    }
  },
};

/** Names of fewer letters (养老服务) are said of many things. */
const shortest = 5;

/** The only indicator of just this name and scope. */
function sameNamed(commitment: Commitment, plan: Plan): Indicator | undefined {
  const names = [commitment.name.value, fullName(commitment)].map(plainName);
  const found = plan.indicators.filter(({ name }) => names.includes(plainName(name)));
  const [only] = found;
  if (!only || found.length > 1 || plainName(only.name).length < shortest) return undefined;
  return !only.scope === !commitment.scope ? only : undefined;
}

function plainName(name: string): string {
  return letters(name)
    .replace(/^[全本我][市县省区州国]/, '')
    .replace(/(?:数量|总数|个数)$/, '')
    .replaceAll('的', '');
}

function contradiction({ name, value, year, span }: Commitment, indicator: Indicator): Report | undefined {
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
  return { span, message, related: [{ span: other.value.span, message: say.hereIs(other) }] };
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
