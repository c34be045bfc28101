import type { Period } from '../../core/model/period.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { type FillPlace, place, type UnfilledLine } from './pieces.ts';
import type { Spelling } from './spelling.ts';
import type { TemplateContent } from './template.ts';

/** A new plan while it is written. */
export interface NewPlanContext {
  readonly period: Period | undefined;
  readonly language: Language;
  readonly spelling: Spelling;
  /** Who may answer for something: one of the plan's own departments, or whoever the drafter names. */
  readonly department: FillPlace;
  /** How many boxes there are so far. */
  boxes: number;
  /** The number of the last heading of each level, and the level that is counted through the whole plan. */
  readonly headings: number[];
  readonly runningThrough?: number;
}

/** What stands under the text of a section. */
export function contentLines(content: TemplateContent, writing: NewPlanContext): UnfilledLine[] {
  switch (content.kind) {
    case 'indicator':
      return [[], boxLine(say.indicators, writing), ...indicatorLines(writing), []];
    case 'indicatorTable':
      return [[], boxLine(say.indicators, writing), ...indicatorTable(content.categories, writing), []];
    case 'fulfilment':
      return [[], boxLine(say.fulfilment, writing), ...fulfilmentTable(writing), []];
    case 'tasks':
      return [[], boxLine(say.tasks, writing), ...taskTable(writing), []];
    case 'responsibility':
      return responsibilityLines(writing);
    case 'monthly':
      return responsibilityLines(writing, content.month);
  }
}

function boxLine(title: Localized, writing: NewPlanContext): UnfilledLine {
  writing.boxes += 1;
  return [`${writing.spelling.keyword('专栏')}${writing.boxes} ${title[writing.language]}`];
}

function responsibilityLines(
  { period, spelling, department }: NewPlanContext,
  month?: number,
): UnfilledLine[] {
  return [
    [spelling.field('责任部门'), department],
    [spelling.field('期限'), place(period ? spelling.endOf(period.end, month) : '')],
  ];
}

/** What the values stand behind: the base year and the last one, or a target alone where the years aren't known. */
function valueHeads({ period, spelling }: NewPlanContext): string[] {
  return period
    ? [period.start - 1, period.end].map((year) => spelling.year(year))
    : [spelling.keyword('目标')];
}

function indicatorLines(writing: NewPlanContext): UnfilledLine[] {
  const { language, spelling, department } = writing;
  return [
    [`${spelling.keyword('指标')} `, place(say.indicator[language])],
    ...valueHeads(writing).map((head) => [`  ${head}${spelling.colon}`, place()]),
    [`  ${spelling.field('属性')}`, place('', spelling.properties)],
    [`  ${spelling.field('责任部门')}`, department],
  ];
}

function indicatorTable(categories: readonly Localized[], writing: NewPlanContext): UnfilledLine[] {
  const { language, spelling, department } = writing;
  const heads = valueHeads(writing);
  const words = (['类别', '指标', '单位'] as const).map((name) => spelling.keyword(name));
  const further = (['属性', '责任部门'] as const).map((name) => spelling.keyword(name));
  return [
    row([say.number[language], ...words, ...heads, ...further]),
    ...categories.map((category, index) =>
      row([
        `${index + 1}`,
        place(category[language]),
        place(say.numbered(index + 1)[language]),
        place(),
        ...heads.map(() => place()),
        place('', spelling.properties),
        department,
      ]),
    ),
  ];
}

/** The last plan's indicators as they stood at its beginning, as they were to be at its end and as they are. */
function fulfilmentTable(writing: NewPlanContext): UnfilledLine[] {
  const { language, spelling, period } = writing;
  const end = period ? spelling.year(period.start - 1) : '';
  const words = (['指标', '单位'] as const).map((name) => spelling.keyword(name));
  const values = [say.planned, say.reached].map(({ [language]: word }) => end + word);
  return [
    row([say.number[language], ...words, ...values]),
    row(['1', place(say.indicator[language]), place(), ...values.map(() => place())]),
  ];
}

function taskTable({ period, language, spelling, department }: NewPlanContext): UnfilledLine[] {
  const fields = (['责任部门', '期限'] as const).map((name) => spelling.keyword(name));
  const due = () => place(period ? spelling.endOf(period.end) : '');
  return [
    row([say.number[language], say.task[language], ...fields]),
    ...[1, 2, 3].map((number) =>
      row([`${number}`, place(say.taskNumbered(number)[language]), department, due()]),
    ),
  ];
}

function row(cells: readonly (string | FillPlace)[]): UnfilledLine {
  return ['| ', ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [' | ', cell])), ' |'];
}

const say = {
  indicators: { zh: '主要指标', en: 'Main indicators' },
  fulfilment: { zh: '上一规划期主要指标完成情况', en: 'How the last plan was fulfilled' },
  tasks: { zh: '重点任务分工', en: 'Who does what' },
  number: { zh: '序号', en: 'No.' },
  planned: { zh: '目标', en: ' target' },
  reached: { zh: '完成情况', en: ' actual' },
  task: { zh: '重点任务', en: 'Task' },
  indicator: { zh: '指标名称', en: 'Name of the indicator' },
  numbered: (number: number): Localized => ({ zh: `第${number}项指标`, en: `Indicator ${number}` }),
  taskNumbered: (number: number): Localized => ({ zh: `第${number}项任务`, en: `Task ${number}` }),
} satisfies Record<string, Localized | ((number: number) => Localized)>;
