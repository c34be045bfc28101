import type { Period } from '../../core/model/period.ts';
import { kindOfTitle } from '../../core/references/own-names.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { contentLines, type NewPlanContext } from './contents.ts';
import { type FillPlace, place, type UnfilledLine } from './pieces.ts';
import { type Spelling, spellingOf, usualHeadings } from './spelling.ts';
import type { Template, TemplateSection } from './template.ts';

/** What is known of a plan before it is written. */
export interface NewPlan {
  readonly title: string | FillPlace;
  readonly period?: Period | undefined;
  readonly departments: readonly string[];
}

/** A plan is written in the language of its title. */
export function languageOfTitle(title: string | FillPlace): Language {
  return /\p{Script=Han}/u.test(typeof title === 'string' ? title : title.fill) ? 'zh' : 'en';
}

/** The years of a plan begun in a year, where neither its title nor its drafter names any. */
export function usualPeriod({ usualYears }: Template, year: number, language: Language): Period {
  const [start, end] = usualYears(year);
  const years = start === end ? `${start}` : `${start}—${end}`;
  return { start, end, text: language === 'zh' ? `${years}年` : years };
}

/**
 * A new plan, to be filled in: its header, its departments, the headings that such plans have, first indicators
 * and first tasks. All is in the language of the title.
 */
export function newPlan(plan: NewPlan, template: Template): UnfilledLine[] {
  const language = languageOfTitle(plan.title);
  const { headings = usualHeadings } = template;
  const writing: NewPlanContext = {
    period: plan.period,
    language,
    spelling: spellingOf(language, headings),
    department: place('', plan.departments),
    boxes: 0,
    headings: [],
    ...(headings.runningThrough !== undefined && { runningThrough: headings.runningThrough }),
  };
  return oneBlankLine([
    ...headerLines(plan, writing.spelling),
    [],
    ...rosterLines(plan, writing.spelling),
    openingLine(plan, template, language),
    [],
    ...template.sections.flatMap((section) => [...sectionLines(section, 0, writing), []]),
  ]);
}

/** What the document calls itself: what its title ends with (本行动方案), else what its template does. */
function selfOf({ title }: NewPlan, { self }: Template, language: Language): string {
  const kind = language === 'zh' && typeof title === 'string' ? kindOfTitle(title) : undefined;
  return kind ? `本${kind}` : self[language];
}

/** No more than one blank line anywhere. */
function oneBlankLine(lines: readonly UnfilledLine[]): UnfilledLine[] {
  return lines.filter((line, index) => line.length > 0 || (lines[index - 1]?.length ?? 0) > 0);
}

function headerLines({ title, period }: NewPlan, spelling: Spelling): UnfilledLine[] {
  const field = (name: Parameters<Spelling['field']>[0], content: string | FillPlace): UnfilledLine => [
    `  ${spelling.field(name)}`,
    content,
  ];
  return [
    [`${spelling.keyword('规划')} `, title],
    field('发文机关', place()),
    field('成文日期', place()),
    field('规划期', period ? period.text : place()),
    field('基期', period ? spelling.year(period.start - 1) : place()),
  ];
}

function rosterLines({ departments }: NewPlan, spelling: Spelling): UnfilledLine[] {
  if (departments.length === 0) return [];
  return [[spelling.keyword('部门')], ...departments.map((name) => [`  ${name}`]), []];
}

function openingLine(plan: NewPlan, template: Template, language: Language): UnfilledLine {
  const [before, behind] = say.opening(selfOf(plan, template, language))[language];
  return [before, place(say.purpose[language]), behind];
}

/** A section with all that stands in it. */
function sectionLines(section: TemplateSection, level: number, writing: NewPlanContext): UnfilledLine[] {
  const { spelling, language, headings, runningThrough } = writing;
  const number = (headings[level] ?? 0) + 1;
  headings[level] = number;
  for (let deeper = level + 1; deeper < headings.length; deeper++) {
    if (deeper !== runningThrough) headings[deeper] = 0;
  }
  const title = section.title?.[language] ?? place(say.taskTitle(number)[language]);
  return [
    [spelling.heading(level, number), title],
    ...(section.asks ? [[place(section.asks[language])]] : []),
    ...(section.with ? contentLines(section.with, writing) : []),
    ...(section.sections ?? []).flatMap((each) => sectionLines(each, level + 1, writing)),
  ];
}

const say = {
  /** The first sentence, before and behind what the plan is for; `self` is what the document calls itself. */
  opening: (self: string): Readonly<Record<Language, readonly [before: string, behind: string]>> => ({
    zh: ['为', `，结合实际，制定${self}。`],
    en: [`The purpose of ${self} is `, '.'],
  }),
  purpose: { zh: '写明目的和依据', en: 'to be stated here' },
  taskTitle: (number: number): Localized => ({ zh: `第${number}项任务`, en: `Task ${number}` }),
};
