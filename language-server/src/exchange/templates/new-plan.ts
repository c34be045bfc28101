import type { Period } from '../../core/model/period.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { type FillPlace, place, type UnfilledLine } from './pieces.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import type { Chapter, Template, TemplateSection } from './template.ts';

/** What is known of a plan before it is written. */
export interface NewPlan {
  readonly title: string;
  readonly period?: Period | undefined;
  readonly departments: readonly string[];
}

interface NewPlanContext {
  readonly plan: NewPlan;
  readonly language: Language;
  readonly spelling: Spelling;
  /** Who may answer for something: one of the plan's own departments, or whoever the drafter names. */
  readonly department: FillPlace;
}

/**
 * A new plan, to be filled in: its header, its departments, the headings that such plans have, a first indicator
 * and first tasks. All is in the language of the title.
 */
export function newPlan(plan: NewPlan, template: Template): UnfilledLine[] {
  const language: Language = /\p{Script=Han}/u.test(plan.title) ? 'zh' : 'en';
  const writing: NewPlanContext = {
    plan,
    language,
    spelling: spellingOf(language),
    department: place('', plan.departments),
  };
  return [
    ...headerLines(writing),
    [],
    ...rosterLines(writing),
    openingLine(template, writing),
    [],
    ...template.chapters.flatMap((chapter, index) => chapterLines(chapter, index + 1, writing)),
  ];
}

function headerLines({ plan, spelling }: NewPlanContext): UnfilledLine[] {
  const field = (name: Parameters<Spelling['field']>[0], content: string | FillPlace): UnfilledLine => [
    `  ${spelling.field(name)}`,
    content,
  ];
  const { title, period } = plan;
  return [
    [`${spelling.keyword('规划')} ${title}`],
    field('发文机关', place()),
    field('成文日期', place()),
    field('规划期', period ? period.text : place()),
    field('基期', period ? spelling.year(period.start - 1).replace(/[：:] ?$/u, '') : place()),
  ];
}

function rosterLines({ plan: { departments }, spelling }: NewPlanContext): UnfilledLine[] {
  if (departments.length === 0) return [];
  return [[spelling.keyword('部门')], ...departments.map((name) => [`  ${name}`]), []];
}

function openingLine({ self }: Template, { language }: NewPlanContext): UnfilledLine {
  const [before, behind] = say.opening(self[language])[language];
  return [before, place(say.purpose[language]), behind];
}

function chapterLines({ title, parts }: Chapter, number: number, writing: NewPlanContext): UnfilledLine[] {
  const { spelling, language } = writing;
  return [
    [spelling.chapter(number) + title[language]],
    ...parts.flatMap((part, index) => partLines(part, index + 1, writing)),
    [],
  ];
}

function partLines(part: TemplateSection, number: number, writing: NewPlanContext): UnfilledLine[] {
  const { spelling, language } = writing;
  const title = part.title?.[language] ?? place(say.taskTitle(number)[language]);
  return [
    [spelling.part(number), title],
    [place(part.asks[language])],
    ...(part.with === 'indicators' ? [[], ...indicatorLines(writing)] : []),
    ...(part.with === 'responsibility' ? responsibilityLines(writing) : []),
  ];
}

function responsibilityLines({ plan: { period }, spelling, department }: NewPlanContext): UnfilledLine[] {
  return [
    [spelling.field('责任部门'), department],
    [spelling.field('期限'), place(period ? spelling.endOf(period.end) : '')],
  ];
}

/** A box with a first indicator: its baseline and its target, or a target alone where the years aren't known. */
function indicatorLines({
  plan: { period },
  language,
  spelling,
  department,
}: NewPlanContext): UnfilledLine[] {
  const heads = period
    ? [period.start - 1, period.end].map((year) => spelling.year(year))
    : [spelling.field('目标')];
  return [
    [`${spelling.keyword('专栏')}1 `, say.box[language]],
    [`${spelling.keyword('指标')} `, place(say.indicator[language])],
    ...heads.map((head) => [`  ${head}`, place()]),
    [`  ${spelling.field('属性')}`, place('', spelling.properties)],
    [`  ${spelling.field('责任部门')}`, department],
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
  box: { zh: '主要指标', en: 'Main indicators' },
  indicator: { zh: '指标名称', en: 'Name of the indicator' },
};
