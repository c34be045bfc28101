import { sharedName } from '../../core/alignment/names.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Indicator, IndicatorTable, Plan } from '../../core/model/plan.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import { letters, likeness } from '../../core/recogniser/likeness.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { aimsLike, fullName, sameAmount, statedTargets } from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const strictComparator: Check = {
  code: 'values/strict-comparator',
  severity: 'warning',
  title: { zh: '一处“超过”，一处“不少于”', en: '“More than” in one place, “at least” in another' },
  why: {
    zh: '同一个目标，指标里写“超过”（>），正文里写“不少于”（≥），或者反过来：恰好达到这个数时，一处算完成，一处算没完成，考核时会有争议。只在数值、单位相同，名称也对得上时才提示；一张表里有几处的，合在一起提示。“低于”（<）与“以下”“以内”（≤）也一样。',
    en: 'One target that the indicator calls “more than” (>) and the text “at least” (≥), or the other way round: when just that amount is reached, one place counts it as done and the other does not. Reported only where amount and unit are equal and the names agree, once for all rows of a table; “less than” (<) and “at most” (≤) are held against each other the same way.',
  },
  bad: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2025年：>18人

      一、建强队伍
      社区工作者按照每万名城镇常住人口不少于18人标准配备。
    `),
    example(`
      指标 护理型床位占比
        2025年：不低于60%

      一、完善设施
      到2025年，护理型床位占比超过60%。
    `),
  ],
  good: [
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      到2025年，护理型床位占比达到60%以上。
    `),
    example(`
      指标 慈善组织数量
        2025年：超过5家

      一、多方参与
      到2025年，全市慈善组织数量超过5家。
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '每万城镇常住人口拥有社区工作者：表里“>18人”，正文“不少于18人”',
      en: '>18人 in the table, 不少于18人 in the text',
    },
  },
  *run(plan) {
    const byTable = grouped(differencesIn(plan), ({ indicator }) => tableOf(indicator) ?? indicator);
    for (const differences of byTable.values()) {
      const [first] = differences;
      if (!first) continue;
      const names = new Set(differences.map(({ indicator }) => indicator.fullName));
      yield {
        span: first.aim.span,
        message: names.size > 1 ? ofTable(differences, names.size) : ofOne(first),
        related: differences.flatMap(({ indicator, said, aim }) => [
          ...(aim === first.aim ? [] : [{ span: aim.span, message: inTable(indicator.fullName, aim.text) }]),
          { span: said.span, message: saidInText(said.text) },
        ]),
        fixes: differences.flatMap(({ said, aim }) => makeAgree(plan, said, aim)),
      };
    }
  },
};

/** A target that text and indicator bind differently. */
interface Difference {
  readonly indicator: Indicator;
  readonly aim: Quantity;
  readonly said: Quantity;
}

function differencesIn(plan: Plan): Difference[] {
  const differences: Difference[] = [];
  for (const { commitment } of statedTargets(plan)) {
    const said = commitment.value;
    const seen = new Set<Indicator>();
    for (const { indicator, aim } of aimsLike(plan, said)) {
      if (seen.has(indicator) || !differInStrictness(aim.value, said)) continue;
      seen.add(indicator);
      if (isNameOfOne(fullName(commitment), indicator.fullName))
        differences.push({ indicator, aim: aim.value, said });
    }
  }
  return differences.sort((a, b) => a.aim.span.start - b.aim.span.start);
}

/** The table an indicator is a row of. */
function tableOf({ section, span, form }: Indicator): IndicatorTable | undefined {
  if (form !== 'row') return undefined;
  return section.indicatorTables.find(
    (table) => table.span.start <= span.start && span.end <= table.span.end,
  );
}

/**
 * Whether two names are of one thing: alike as they are, and in what stands before the words they both end in.
 * [工]业增加值占地区生产总值比重 and [数字经济核心产]业增加值占地区生产总值比重 share but how they are measured.
 */
function isNameOfOne(a: string, b: string): boolean {
  if (likeness(a, b) < 0.5) return false;
  const [one, other] = subjectsOf(letters(sharedName(a)), letters(sharedName(b)));
  return one.includes(other) || other.includes(one) || likeness(one, other) >= 0.5;
}

/** Two names without the words that both end in. */
function subjectsOf(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same++;
  return [one.slice(0, one.length - same), other.slice(0, other.length - same)];
}

const inclusiveOf: Partial<Record<Comparator, Comparator>> = {
  'more-than': 'at-least',
  'less-than': 'at-most',
};

function isStrict({ comparator }: Quantity): boolean {
  return inclusiveOf[comparator] !== undefined;
}

function differInStrictness(a: Quantity, b: Quantity): boolean {
  const differ = inclusiveOf[a.comparator] === b.comparator || inclusiveOf[b.comparator] === a.comparator;
  return differ && sameAmount(a, b);
}

function ofOne({ indicator: { fullName: name }, said, aim }: Difference): Localized {
  const [strict, inclusive] = [said, aim]
    .sort((a, b) => +isStrict(b) - +isStrict(a))
    .map(({ text }) => short(text));
  return {
    zh: `${quoted(short(name))}一处写“${strict}”，一处写“${inclusive}”：恰好达到时算不算完成，两处说法不同，请统一`,
    en: `${quoted(short(name))} is “${strict}” in one place and “${inclusive}” in another; they differ on whether just reaching the amount is enough, so write the same in both`,
  };
}

function ofTable(differences: readonly Difference[], count: number): Localized {
  const pairs = differences.map(
    ({ indicator, said, aim }) =>
      [short(indicator.fullName), `${short(aim.text)}／${short(said.text)}`] as const,
  );
  const zh = pairs.map(([name, values]) => `${quoted(name)}（${values}）`).join('、');
  const en = pairs.map(([name, values]) => `${quoted(name)} (${values})`).join(', ');
  return {
    zh: `表中${count}项恰好达到时算不算完成，与正文说法不同：${zh}。请统一`,
    en: `${count} rows of the table and the text differ on whether just reaching the amount is enough: ${en}; write the same in both`,
  };
}

function inTable(name: string, value: string): Localized {
  return {
    zh: `表中${quoted(short(name))}写的是“${short(value)}”`,
    en: `Here the table says “${short(value)}” for ${quoted(short(name))}`,
  };
}

function saidInText(value: string): Localized {
  return { zh: `正文此处写的是“${short(value)}”`, en: `Here the text says “${short(value)}”` };
}
