import { indicatorsNamed } from '../../core/alignment/namesakes.ts';
import { superiorsOf } from '../../core/alignment/superior.ts';
import { nearest } from '../../core/model/names.ts';
import type { IndicatorLink, Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { type KnownPlans, remembering, superiorTitle } from '../../core/plans/known-plans.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { addLine, changeTo } from '../fixes/titles.ts';
import { short } from '../support/phrases.ts';
import { municipal, provincial, provincialTitle } from './examples.ts';
import { titled } from './phrases.ts';
import { unknownTitles } from './unknown-titles.ts';

export const basisNotFound: Check = {
  code: 'alignment/basis-not-found',
  severity: 'warning',
  title: { zh: '对应的指标或依据的规划找不到', en: 'A link or basis that leads nowhere' },
  why: {
    zh: '“对应”和“依据”靠标题和名称找到上位规划的指标，写错一个字就断了线，此后的衔接检查都落空。工作区里没有的文件很平常，不报告；只有标题与某份规划仅差一个字或标点（地名、年份、届次不同的是另一份文件）、上位规划里没有那项指标，或者“对应”没说是哪份规划时才报告。',
    en: 'Links (对应) and bases (依据) find the superior plan’s indicators by title and name; one wrong character and nothing is compared any more. Documents that are not in the workspace are usual and never reported, only a title that differs from a known one in a single character or in marks (another place or year is another document), a name that the superior plan doesn’t have, and a link that doesn’t say which plan it means.',
  },
  known: [
    provincial(`
      指标 养老机构护理型床位占比
        2025年：≥60%
        属性：预期性
    `),
  ],
  bad: [
    municipal(`
      指标 护理型床位占比
        2025年：≥60%
        对应：《${provincialTitle}》养老机构护理床位占比
    `),
    municipal(
      `
      指标 护理型床位占比
        2025年：≥60%
        对应：养老机构护理型床位占比
    `,
      '',
    ),
    municipal('一、总体要求\n落实上级规划。\n', '《某省养老服务体系建没规划（2021—2025年）》'),
  ],
  good: [
    municipal(`
      指标 护理型床位占比
        2025年：≥60%
        对应：养老机构护理型床位占比；《某国养老服务规划》护理床位占比
    `),
    municipal(
      '一、总体要求\n落实上级规划。\n',
      '《乙省养老服务体系建设规划（2021—2025年）》、《某省养老服务体系建设规划（2022—2026年）》',
    ),
  ],
  *run(plan, allKnown) {
    const known = remembering(allKnown);
    yield* unknownTitles(plan, known);
    for (const { serves } of plan.indicators) {
      for (const link of serves) {
        const report = missingIndicator(plan, known, link);
        if (report) yield report;
      }
    }
  },
};

function missingIndicator(plan: Plan, known: KnownPlans, link: IndicatorLink): Report | undefined {
  const { indicator } = link;
  if (!indicator?.value) return undefined;
  const title = superiorTitle(plan, link);
  if (title === undefined) return { span: link.span, message: linkToNoPlan(indicator.value) };
  const superiors = known.named(title);
  if (superiors.length === 0 || superiors.some((each) => indicatorsNamed(each, indicator.value).length > 0)) {
    return undefined;
  }
  return link.plan ? notThere(superiors, indicator, title) : elsewhere(plan, known, indicator, title);
}

function notThere(superiors: readonly Plan[], { value, span }: Sourced<string>, title: string): Report {
  const right = nearest(
    value,
    superiors.flatMap(({ indicators }) => indicators.map(({ fullName }) => fullName)),
  );
  return {
    span,
    message: indicatorNotInSuperior(value, title, right),
    fixes: right === undefined ? [] : [{ title: changeTo(right), edits: [{ span, newText: right }] }],
  };
}

/** A link without 《》 leads to the first basis: another one may have the indicator. */
function elsewhere(plan: Plan, known: KnownPlans, indicator: Sourced<string>, first: string): Report {
  const { value, span } = indicator;
  const other = superiorsOf(plan, known).find((each) => indicatorsNamed(each.plan, value).length > 0);
  if (!other) return notThere(known.named(first), indicator, first);
  const { title } = other.basis;
  const newText = `《${title}》`;
  return {
    span,
    message: indicatorInOtherSuperior(value, first, title),
    fixes: [
      {
        title: addLine(newText + value),
        edits: [{ span: { start: span.start, end: span.start }, newText }],
      },
    ],
  };
}

function linkToNoPlan(name: string): Localized {
  return {
    zh: `“对应”没有写明是哪份规划的${quoted(short(name, 24))}，本规划也没有“依据”：请写成《规划》指标名`,
    en: `对应 doesn't say whose ${quoted(short(name, 24))} is meant, and this plan rests on none (依据); write 《plan》indicator`,
  };
}

function indicatorNotInSuperior(name: string, superior: string, likely: string | undefined): Localized {
  return {
    zh: `${titled(superior)}里没有${quoted(short(name, 24))}这项指标${likely ? `，是否应为${quoted(short(likely, 24))}？` : '：请核对名称'}`,
    en: `${titled(superior)} has no indicator ${quoted(short(name, 24))}${likely ? `; is ${quoted(short(likely, 24))} meant?` : '; check the name'}`,
  };
}

function indicatorInOtherSuperior(name: string, first: string, other: string): Localized {
  return {
    zh: `${quoted(short(name, 24))}不在${titled(first)}里，而在${titled(other)}里：请在前面写明《》`,
    en: `${quoted(short(name, 24))} is not in ${titled(first)} but in ${titled(other)}; put that title in front`,
  };
}
