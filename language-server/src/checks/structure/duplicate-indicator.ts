import { textFields } from '../../core/fields/indicator-fields.ts';
import { isPast } from '../../core/model/measured-values.ts';
import { normaliseName } from '../../core/model/names.ts';
import { isNamedPart, isPartialName } from '../../core/model/part-names.ts';
import type { Indicator, IndicatorValue, Plan } from '../../core/model/plan.ts';
import { isOfOneKind } from '../../core/model/progress.ts';
import type { Value } from '../../core/model/quantity.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { isSameTime } from '../../core/model/year-parts.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import { example } from '../support/examples.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';

export const duplicateIndicator: Check = {
  code: 'structure/duplicate-indicator',
  severity: 'error',
  title: { zh: '指标重复', en: 'An indicator listed twice' },
  why: {
    zh: '同名、同范围的指标列了两次：数值不同就互相矛盾，无法执行；数值相同也会重复统计，改了一处忘了另一处（只作警告）。范围不同的不算重复；“其中”各行要连同所属的指标、简短的名称要连同类别和章节一起看。',
    en: 'An indicator of one name and scope listed twice: with different values the plan contradicts itself; with the same ones it is counted twice, and one will be forgotten when the other changes (a warning). Different scopes are no repetition; rows that begin with 其中 are read together with what they are part of, and short names with their category and section.',
  },
  bad: [
    example(`
      专栏1 主要指标
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%

      一、完善设施
      指标 养老机构护理型床位占比
        2025年：≥65%
    `),
    example(`
      | 指标                       | 2022年 | 2025年 |
      | 村（社区）走访机制建成率   | 80%    | 100%   |
      | 村(社区)走访机制建成率     | 80%    | 100%   |
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
      指标 养老机构护理型床位占比
        2025年：50%
        范围：每个区
    `),
    example(`
      类别 养老
      指标 覆盖率
        2025年：100%
      类别 托育
      指标 覆盖率
        2025年：80%
    `),
  ],
  *run(plan) {
    // what became of the old plan's is one thing, what the new one plans another
    const [past, planned] = [new Map<string, Indicator>(), new Map<string, Indicator>()];
    for (const indicator of plan.indicators) {
      const identity = identityOf(indicator);
      if (!identity) continue;
      const firsts = isPast(indicator) ? past : planned;
      const first = firsts.get(identity);
      if (!first) {
        firsts.set(identity, indicator);
        continue;
      }
      const { fullName: name, nameSpan } = indicator;
      const listed = { span: first.nameSpan, message: firstListed(name) };
      const [here, there] = contradiction(indicator, first) ?? [];
      if (here && there) {
        const related = [listed, { span: there.value.span, message: hereIs(there) }];
        yield { span: nameSpan, message: contradicting(name, here, there), related };
      } else {
        yield {
          span: nameSpan,
          message: duplicate(name),
          related: [listed],
          severity: 'warning',
          fixes: saysNoMore(indicator, first) ? [deleteIndicator(plan, indicator)] : [],
        };
      }
    }
  },
};

/** What makes two indicators the same; undefined for a part (其中：…) of what isn't known. */
function identityOf({ name, fullName, partOf, scope, category, section }: Indicator): string | undefined {
  const own = normaliseName(fullName);
  if (!own || (!partOf && isNamedPart(name))) return undefined;
  const whole = partOf && identityOf(partOf);
  if (whole) return `${whole}\n${own}`;
  const ofAll = `${normaliseName(own)}\n${normaliseName(scope?.value ?? '')}`;
  if (!isPartialName(own)) return ofAll;
  return `${ofAll}\n${normaliseName(category?.value ?? '')}\n${section.span.start}`;
}

/** The first value for which the other says something for the same year and role, and nothing like it: 2025年 and 目标 are of one. */
function contradiction(a: Indicator, b: Indicator): [IndicatorValue, IndicatorValue] | undefined {
  for (const one of a.values) {
    const others = b.values.filter(
      (each) => each.role === one.role && isSameTime(each, one) && each.heading === one.heading,
    );
    const [other] = others;
    if (other && !others.some(({ value }) => saysTheSame(one.value, value))) return [one, other];
  }
  return undefined;
}

function saysTheSame(a: Value, b: Value): boolean {
  if (a.kind === 'none' || b.kind === 'none') return true;
  if (a.kind === 'words' || b.kind === 'words') return normaliseName(a.text) === normaliseName(b.text);
  return (
    isOfOneKind(a, b) &&
    a.comparator === b.comparator &&
    baseAmount(a.low, a.unit).eq(baseAmount(b.low, b.unit)) &&
    baseAmount(a.high, a.unit).eq(baseAmount(b.high, b.unit))
  );
}

/** Whether all that the later of two says is said by the first as well. */
function saysNoMore(later: Indicator, first: Indicator): boolean {
  const facts = (indicator: Indicator) => [
    ...indicator.values
      .filter(({ value }) => value.kind !== 'none')
      .map(({ role, year, heading, value }) => `${role} ${year} ${heading} ${normaliseName(value.text)}`),
    ...textFields.filter(({ key }) => indicator[key]).map(({ key }) => `${key} ${indicator[key]?.value}`),
    ...(indicator.property ? [`property ${indicator.property.value}`] : []),
    ...(indicator.directionFrom === 'field' ? [`direction ${indicator.direction}`] : []),
    ...(indicator.responsibility?.mentions ?? []).map(({ role, name }) => `${role} ${normaliseName(name)}`),
    ...indicator.serves.map(({ plan, indicator: served }) => `serves ${plan?.value} ${served?.value}`),
    ...(indicator.deadline ? [`deadline ${indicator.deadline.text}`] : []),
  ];
  const said = new Set(facts(first));
  return facts(later).every((fact) => said.has(fact));
}

function deleteIndicator({ source: { text } }: Plan, { fullName: name, span }: Indicator): Fix {
  const lines = withLineBreak(text, linesAround(text, span));
  return { title: deleteRepeatedIndicator(name), edits: [{ span: lines, newText: '' }] };
}

function firstListed(name: string): Localized {
  return { zh: `${quoted(name)}先在此处列出`, en: `${quoted(name)} is first listed here` };
}

function contradicting(name: string, one: IndicatorValue, other: IndicatorValue): Localized {
  const [here, there] = [valuePhrase(one), valuePhrase(other)];
  return {
    zh: `指标${quoted(name)}重复列出且数值不一：此处${here.zh}，另一处${there.zh}：请核对后只保留一处`,
    en: `Indicator ${quoted(name)} is listed twice with different values: ${here.en} here, ${there.en} there; check, and keep one`,
  };
}

function duplicate(name: string): Localized {
  return {
    zh: `指标${quoted(name)}重复列出：请合并，只保留一处；口径或范围不同的，请在名称或“范围”中写明`,
    en: `Indicator ${quoted(name)} is listed twice; merge the two, or say in the name or scope (范围) how they differ`,
  };
}

function deleteRepeatedIndicator(name: string): Localized {
  return {
    zh: `删去重复的指标${quoted(short(name, 24))}`,
    en: `Delete the repeated indicator ${quoted(short(name, 24))}`,
  };
}
