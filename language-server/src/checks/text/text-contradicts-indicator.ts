import type { Contradiction } from '../../core/facts/contradiction.ts';
import { contradictionsOf } from '../../core/facts/contradictions.ts';
import { type FactInField, type FactInText, isInField, isInText } from '../../core/facts/fact.ts';
import { fieldsOf, groupsOf } from '../../core/facts/groups.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { makeAgree, takeYear } from '../fixes/agree.ts';
import { targetBehindBaseline } from '../support/behind-baseline.ts';
import { example } from '../support/examples.ts';
import { saidInText } from '../support/facts.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';
import { withOthers } from '../support/with-others.ts';
import { otherScope } from './other-scope.ts';

export const textContradictsIndicator: Check = {
  code: 'text/text-contradicts-indicator',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '正文与指标不一致', en: 'The text says something else than the indicator' },
  why: {
    zh: '正文里说的目标值、现状值、单位、年份或者方向（不低于／不超过），指标里写的是另一样：两处都是正式文本，执行和考核不知道以哪个为准。名称按字对照，语序、“的”“全市”不论，简称只有一项指标对得上才比；写在指标同一节里的，说法相近也比。增速与总量、每年与累计各是各的。几处正文都一样的，在指标处指出。一处是“每个区”、一处是全市合计而数值一样的，也会指出；正文里另有年份的数，可能是另一个里程碑，不作比较。“达到80%”与“80%以上”不算不一致。',
    en: 'The text gives another amount, baseline, unit, year or bound (at least, at most) than the indicator. Both are the plan, and nobody knows which one counts. Names are compared by their letters in whatever order, a shorter one where only one indicator can be meant, and in the indicator’s own section one that is much like it; growth and level, each year and in all are different things. Where several sentences agree, the indicator is named. One amount that is for each district in one place and for all of them in the other is reported too; an amount for a year that the indicator doesn’t list may be a milestone of its own. 达到80% and 80%以上 are no contradiction.',
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
    // 均达到70% for two indicators is one fault
    const byValue = grouped(contradictionsOf(plan), ({ difference, fact, alike }) =>
      alike.length > 0 ? fact : `${difference} ${fact.value.span.start}`,
    );
    for (const contradictions of byValue.values()) {
      const [report, ...others] = contradictions.flatMap((each) => reportOf(plan, each) ?? []);
      if (!report) continue;
      yield others.length === 0 ? report : withOthers(report, others);
    }
    yield* otherScopes(plan);
  },
};

function* otherScopes(plan: Plan): Iterable<Report> {
  for (const group of groupsOf(plan)) {
    const { indicator } = group;
    if (!indicator) continue;
    for (const fact of group.facts.filter(isInText)) {
      if (fact.role !== 'target' || !indicator.scope === !fact.scope) continue;
      const report = otherScope(fact, fieldsOf(group));
      if (report) yield report;
    }
  }
}

function reportOf(plan: Plan, contradiction: Contradiction): Report | undefined {
  const { fact, alike, against, difference } = contradiction;
  if (!isInText(fact) || !isInField(against)) return undefined;
  // a target behind its own baseline is reported as such, with what the text says
  if (targetBehindBaseline(against.field.indicator)?.target === against.field.value) return undefined;
  if (difference === 'value' || difference === 'unit') {
    const others = [fact, ...alike].filter(isInText);
    return others.length > 1
      ? sentencesAgainst(plan, contradiction, others, against)
      : {
          span: fact.span,
          message: contradicts(fact, against),
          related: [{ span: against.span, message: hereIs(against.field.value) }],
          fixes: makeAgree(plan, contradiction),
        };
  }
  if (difference !== 'year' || fact.year === undefined) return undefined;
  return {
    span: fact.span,
    message: textNamesOtherYear(fact.said.statement.name.value, fact.year, against.field.value),
    related: [{ span: against.span, message: hereIs(against.field.value) }],
    fixes: alike.length > 0 ? [] : takeYear(plan, fact.said.statement, against.field.value),
  };
}

/** Where several sentences agree, it is likely the indicator that is wrong. */
function sentencesAgainst(
  plan: Plan,
  contradiction: Contradiction,
  sentences: readonly FactInText[],
  against: FactInField,
): Report {
  return {
    span: against.span,
    message: contradictsSentences(against, sentences),
    related: sentences.map(({ span, value }) => ({ span, message: saidInText(value.text) })),
    fixes: makeAgree(plan, contradiction),
  };
}

function textNamesOtherYear(name: string, year: number, aim: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(aim);
  return {
    zh: `正文说${quoted(short(name))}在${year}年达到，而指标的是${zh}：数值相同，年份不同，请核对`,
    en: `The text puts ${quoted(short(name))} at ${year}, but the indicator gives ${en}: the same amount for another year; check which is meant`,
  };
}

function contradicts({ value: { text }, said, year, role }: FactInText, against: FactInField): Localized {
  const name = quoted(short(said.statement.name.value));
  const { zh, en } = valuePhrase(against.field.value);
  const [when, whenEn] = role !== 'target' && year !== undefined ? [`${year}年是`, ` for ${year}`] : ['', ''];
  return {
    zh: `正文说${name}${when}${short(text)}，而指标的${zh}与此不一致：请核对，两处写成一样`,
    en: `The text says ${short(text)} for ${name}${whenEn}, but the indicator gives ${en}; check, and write the same in both places`,
  };
}

function contradictsSentences({ field }: FactInField, sentences: readonly FactInText[]): Localized {
  const name = quoted(short(field.indicator.fullName));
  const { zh, en } = valuePhrase(field.value);
  const said = short(sentences[0]?.value.text ?? '');
  return {
    zh: `${name}${zh}，正文有${sentences.length}处都说${said}：请核对，写成一样`,
    en: `${name}: ${en}, but the text says ${said} in ${sentences.length} places; check, and write the same everywhere`,
  };
}
