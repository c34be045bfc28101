import { sharedName } from '../../core/alignment/names.ts';
import { groupedByEach } from '../../core/model/grouped.ts';
import { isPast, measuredAims } from '../../core/model/measured-values.ts';
import { oncePer } from '../../core/model/once-per.ts';
import { namesOf } from '../../core/model/part-names.ts';
import type { Indicator, IndicatorValue, Plan } from '../../core/model/plan.ts';
import type { Commitment } from '../../core/recogniser/commitment.ts';
import { letters } from '../../core/recogniser/likeness.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { makeAgree, takeYear } from '../fixes/agree.ts';
import { agrees, isComparable } from '../support/agreement.ts';
import { fullName, statedTargets } from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';
import { otherScope } from './other-scope.ts';

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
  const [only, ...more] = [...new Set([...names].flatMap((name) => byName(plan).get(name) ?? []))];
  return only && more.length === 0 && plainName(only.fullName).length >= shortest ? only : undefined;
}

const byName = oncePer(({ indicators }: Plan) =>
  groupedByEach(
    indicators.filter((each) => !isPast(each)),
    (each) => namesOf(each).map(plainName),
  ),
);

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
      ? textNamesOtherYear(name.value, year.value, other)
      : contradicts(name.value, value.text, other);
  return {
    span,
    message,
    related: [{ span: other.value.span, message: hereIs(other) }],
    fixes: year && !ofYear ? takeYear(plan, commitment, other) : makeAgree(plan, value, other.value),
  };
}

function textNamesOtherYear(name: string, year: number, aim: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(aim);
  return {
    zh: `正文说${quoted(short(name))}在${year}年达到，而指标的是${zh}：数值相同，年份不同，请核对`,
    en: `The text puts ${quoted(short(name))} at ${year}, but the indicator gives ${en}: the same amount for another year; check which is meant`,
  };
}

function contradicts(name: string, said: string, aim: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(aim);
  return {
    zh: `正文说${quoted(short(name))}${short(said)}，而指标的${zh}与此不一致：请核对，两处写成一样`,
    en: `The text says ${short(said)} for ${quoted(short(name))}, but the indicator gives ${en}; check, and write the same in both places`,
  };
}
