import { textFields } from '../../core/fields/indicator-fields.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Indicator, IndicatorValue, Plan } from '../../core/model/plan.ts';
import { isOfOneKind } from '../../core/model/progress.ts';
import type { Value } from '../../core/model/quantity.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { isSameTime } from '../../core/model/year-parts.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import { example } from '../support/examples.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';

export const duplicateIndicator: Check = {
  code: 'structure/duplicate-indicator',
  severity: 'error',
  title: { zh: '指标重复', en: 'An indicator listed twice' },
  why: {
    zh: '同名、同范围的指标列了两次：数值不同就互相矛盾，无法执行；数值相同也会重复统计，改了一处忘了另一处（只作警告）。范围不同的不算重复；“其中”各行和简短的名称要连同类别、章节一起看。',
    en: 'An indicator of one name and scope listed twice: with different values the plan contradicts itself; with the same ones it is counted twice, and one will be forgotten when the other changes (a warning). Different scopes are no repetition; short names, and rows that begin with 其中, are read together with their category and section.',
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
    const firsts = new Map<string, Indicator>();
    for (const indicator of plan.indicators) {
      const key = identityOf(indicator);
      const first = key && firsts.get(key);
      if (!key || !first) {
        if (key) firsts.set(key, indicator);
        continue;
      }
      const { name, nameSpan } = indicator;
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

/** Names (覆盖率, 总数, 城镇) that say what they are of only with what they stand under. */
const partialName =
  /^(?:.{1,3}|.{1,2}(?:总数|总量|合计|小计)|(?:城市|农村|城镇|乡村|城乡)(?:社区|居民|地区|覆盖率)?|(?:建设|完成|改造|新建|新增|覆盖|服务)(?:数量|总数|数|率|面积|人数|比例)?)$/u;

/** What makes two indicators the same; undefined for a row that is part of the one above (其中：…). */
function identityOf({ name, scope, category, section }: Indicator): string | undefined {
  const own = normaliseName(name);
  if (!own || own.startsWith('其中')) return undefined;
  const context = partialName.test(simplified(own))
    ? [category?.value ?? '', String(section.span.start)]
    : [];
  return [own, scope?.value ?? '', ...context].map(normaliseName).join('\n');
}

/** The first pair of values for one year and role that don't say the same. */
function contradiction(a: Indicator, b: Indicator): [IndicatorValue, IndicatorValue] | undefined {
  for (const one of a.values) {
    const other = b.values.find(
      (each) => each.role === one.role && isSameTime(each, one) && each.heading === one.heading,
    );
    if (other && !saysTheSame(one.value, other.value)) return [one, other];
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

function deleteIndicator({ source: { text } }: Plan, { name, span }: Indicator): Fix {
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
