import { normaliseName } from '../../core/model/names.ts';
import type { Period } from '../../core/model/period.ts';
import { periodInTitle } from '../../core/model/period-parser.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { withYears } from '../fixes/other-years.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { paragraphsOf } from '../support/prose.ts';

export const periodTitleMismatch: Check = {
  code: 'timeline/period-title-mismatch',
  severity: 'warning',
  title: { zh: '标题、规划期、书名中的年份不一', en: 'Title, period and references name different years' },
  why: {
    zh: '标题写2023—2025年，规划期写2021—2025年，或者正文提到本规划时写成2023—2026年：多半是改了一处忘了另一处，目标落在哪一年就说不清。“十四五”规划只写其中几年，或者兼写远景目标的，不算不一；与上一期规划的年份不同也不算。',
    en: 'A title says 2023—2025 and the period 2021—2025, or the text calls the plan itself 2023—2026: mostly one place was changed and the other forgotten, and which year the targets belong to is unclear. A five-year plan’s title with a period inside those years, a stated long view, and references to the plan before this one are left alone.',
  },
  bad: [
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2022—2025年
`,
    example(`
      三、保障措施
      《某市养老服务体系建设行动方案（2023—2026年）》实施情况纳入考核。
    `).replace('三、', '一、'),
  ],
  good: [
    `规划 某市养老服务体系建设“十四五”规划实施方案
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2023—2025年
`,
    example(`
      一、发展基础
      《某市养老服务体系建设行动方案（2020—2022年）》全面完成。《某市养老服务体系建设行动方案(2023—2025)》实施情况纳入考核。
    `),
  ],
  *run(plan) {
    const { title, period } = plan.header;
    const inTitle = title && periodInTitle(title.value);
    if (!title || !inTitle) return;
    const related = [{ span: title.span, message: titleSays(inTitle) }];
    const isOwnField = period && period.span.start !== title.span.start;
    if (isOwnField && !agrees(title.value, inTitle, period.value)) {
      yield {
        span: period.span,
        message: periodDiffersFromTitle(period.value, inTitle),
        related,
        fixes: [...takeFromTitle(period, inTitle), ...takeFromPeriod(title, period.value)],
      };
    }
    if (!yearRange.test(title.value)) return;
    for (const { span, value } of referencesToItself(plan, title.value)) {
      const meant = periodInTitle(value);
      if (!meant || !isSlipOf(meant, inTitle)) continue;
      const newText = withYears(plan.source.text.slice(span.start, span.end), inTitle);
      const fixes = [{ title: changeTo(newText), edits: [{ span, newText }] }];
      yield { span, message: referenceDiffersFromTitle(meant, inTitle), related, fixes };
    }
  },
};

const yearRange = /[（(]?\s*(?:19|20)\d\d\s*年?\s*[-—–－~～至到]+\s*(?:19|20)\d\d\s*年?\s*[）)]?/u;

/** A title’s own years bind; a five-year plan’s may be taken in part, or beyond with a long view. */
function agrees(title: string, inTitle: Period, stated: Period): boolean {
  if (yearRange.test(title)) return stated.start === inTitle.start && stated.end === inTitle.end;
  if (inTitle.start === inTitle.end) return stated.start <= inTitle.start && inTitle.end <= stated.end;
  if (stated.start < inTitle.start || stated.start > inTitle.end) return false;
  return stated.end <= inTitle.end || /远景|展望/u.test(simplified(title));
}

function takeFromTitle({ value, span }: Sourced<Period>, inTitle: Period): Fix[] {
  const newText = withYears(value.text, inTitle);
  const it = quoted(short(newText));
  return [{ title: { zh: `规划期改为${it}`, en: `Make the period ${it}` }, edits: [{ span, newText }] }];
}

/** A title’s own years can follow the period; the name of a five-year plan can’t. */
function takeFromPeriod({ value, span }: Sourced<string>, stated: Period): Fix[] {
  const years = yearRange.exec(value);
  if (!years) return [];
  const start = span.start + years.index;
  const newText = withYears(years[0], stated);
  const it = quoted(short(newText.replace(/[（()）]/gu, '')));
  return [
    {
      title: { zh: `标题的年份改为${it}`, en: `Make the years of the title ${it}` },
      edits: [{ span: { start, end: start + years[0].length }, newText }],
    },
  ];
}

/** One end right and the other wrong: else an earlier or later plan of that name is meant. */
function isSlipOf(a: Period, b: Period): boolean {
  return (a.start === b.start) !== (a.end === b.end);
}

function referencesToItself(plan: Plan, title: string): { span: Span; value: string }[] {
  const own = nameWithoutYears(title);
  return paragraphsOf(plan).flatMap(({ value, span }) =>
    [...value.matchAll(/《([^《》]+)》/gu)]
      .filter(([, name = '']) => yearRange.test(name) && nameWithoutYears(name) === own)
      .map((match) => {
        const years = yearRange.exec(match[0]) as RegExpExecArray;
        const start = span.start + match.index + years.index;
        return { span: { start, end: start + years[0].length }, value: match[1] as string };
      }),
  );
}

function nameWithoutYears(title: string): string {
  return normaliseName(title.replace(yearRange, ''));
}

function titleSays(inTitle: Period): Localized {
  return { zh: `标题写的是${yearsOf(inTitle)}年`, en: `the title says ${yearsOf(inTitle)}` };
}

function periodDiffersFromTitle(stated: Period, inTitle: Period): Localized {
  return {
    zh: `规划期是${yearsOf(stated)}年，标题写的是${yearsOf(inTitle)}年：请核对后统一`,
    en: `The period is ${yearsOf(stated)}, but the title says ${yearsOf(inTitle)}; check, and make them one`,
  };
}

function referenceDiffersFromTitle(meant: Period, inTitle: Period): Localized {
  return {
    zh: `此处提到本规划，年份写的是${yearsOf(meant)}年，标题是${yearsOf(inTitle)}年：请核对后统一`,
    en: `The plan itself is called ${yearsOf(meant)} here, but its title says ${yearsOf(inTitle)}; check, and make them one`,
  };
}

function yearsOf({ start, end }: Period): string {
  return start === end ? `${start}` : `${start}—${end}`;
}
