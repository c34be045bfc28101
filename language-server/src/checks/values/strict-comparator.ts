import type { Contradiction } from '../../core/facts/contradiction.ts';
import { isStrict } from '../../core/facts/contradiction.ts';
import { contradictionsOf } from '../../core/facts/contradictions.ts';
import { type Fact, isInField } from '../../core/facts/fact.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Indicator, IndicatorTable } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { example } from '../support/examples.ts';
import { saidInText } from '../support/facts.ts';
import { short } from '../support/phrases.ts';

export const strictComparator: Check = {
  code: 'values/strict-comparator',
  severity: 'warning',
  title: { zh: '一处“超过”，一处“不少于”', en: '“More than” in one place, “at least” in another' },
  why: {
    zh: '同一个目标，一处写“超过”（>），另一处写“不少于”（≥）：恰好达到这个数时，一处算完成，一处算没完成，考核时会有争议。正文与指标、正文与正文都比，只在数值、单位相同，名称也对得上时才提示；一张表里有几处的，合在一起提示。“低于”（<）与“以下”“以内”（≤）也一样。',
    en: 'One target that is “more than” (>) in one place and “at least” (≥) in another, indicator or text: when just that amount is reached, one place counts it as done and the other does not. Reported only where amount and unit are equal and the names agree, once for all rows of a table; “less than” (<) and “at most” (≤) are held against each other the same way.',
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
    example(`
      一、总体目标
      到2025年，养老机构护理型床位占比超过60%。

      二、完善设施
      到2025年，养老机构护理型床位占比不低于60%。
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
    const found = contradictionsOf(plan).filter(({ difference }) => difference === 'strictness');
    const byTable = grouped(found, ({ against }) => tableOf(against) ?? against);
    for (const differences of byTable.values()) {
      const [first] = differences;
      if (!first) continue;
      const names = new Set(differences.map(({ against }) => nameOf(against)));
      yield {
        span: first.against.value.span,
        message: names.size > 1 ? ofTable(differences, names.size) : ofOne(first),
        related: differences.flatMap(({ fact, against }) => [
          ...(against === first.against
            ? []
            : [{ span: against.span, message: inTable(nameOf(against), against.value.text) }]),
          { span: fact.value.span, message: saidInText(fact.value.text) },
        ]),
        fixes: differences.flatMap((each) => makeAgree(plan, each)),
      };
    }
  },
};

/** The table an indicator is a row of; the indicator where it is none. */
function tableOf(fact: Fact): IndicatorTable | Indicator | undefined {
  if (!isInField(fact)) return undefined;
  const { indicator } = fact.field;
  const { section, span, form } = indicator;
  const isAround = (table: IndicatorTable) => table.span.start <= span.start && span.end <= table.span.end;
  return (form === 'row' && section.indicatorTables.find(isAround)) || indicator;
}

function nameOf(fact: Fact): string {
  return isInField(fact) ? fact.field.indicator.fullName : fact.name;
}

function ofOne({ fact, against }: Contradiction): Localized {
  const name = quoted(short(nameOf(against)));
  const [strict, inclusive] = [fact, against]
    .sort((a, b) => +isStrict(b.value) - +isStrict(a.value))
    .map(({ value }) => short(value.text));
  return {
    zh: `${name}一处写“${strict}”，一处写“${inclusive}”：恰好达到时算不算完成，两处说法不同，请统一`,
    en: `${name} is “${strict}” in one place and “${inclusive}” in another; they differ on whether just reaching the amount is enough, so write the same in both`,
  };
}

function ofTable(differences: readonly Contradiction[], count: number): Localized {
  const pairs = differences.map(
    ({ fact, against }) =>
      [short(nameOf(against)), `${short(against.value.text)}／${short(fact.value.text)}`] as const,
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
