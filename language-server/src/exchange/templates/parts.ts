import type { TemplateSection } from './template.ts';

/** Where a place or a field stands before the plan, and what it is heading for. */
export const achievements: TemplateSection = {
  title: { zh: '发展基础', en: 'Where things stand' },
  asks: { zh: '上一个规划期做到了什么。', en: 'What the last period achieved.' },
};

export const prospects: TemplateSection = {
  title: { zh: '面临形势', en: 'What lies ahead' },
  asks: { zh: '机遇、挑战和短板。', en: 'Chances, challenges and gaps.' },
};

/** Sections that plans of every kind have. */
export const guidingThought: TemplateSection = {
  title: { zh: '指导思想', en: 'Guiding principles' },
  asks: { zh: '以什么为指导，坚持什么，推动什么。', en: 'What guides the plan.' },
};

export const basicPrinciples: TemplateSection = {
  title: { zh: '基本原则', en: 'Principles' },
  asks: { zh: '坚持的几条原则，每条一两句话。', en: 'The principles, a sentence or two each.' },
};

const asksOfTargets = { zh: '总体上要达到什么水平。', en: 'What is to be reached on the whole.' };

/** Targets in words, with the box of indicators under them. */
export function targets(zh: string, en: string): TemplateSection {
  return { title: { zh, en }, asks: asksOfTargets, with: { kind: 'indicator' } };
}

/** The same with a drafted table, which begins with an indicator of each category. */
export function tableOfTargets(
  zh: string,
  en: string,
  categories: readonly (readonly [zh: string, en: string])[],
): TemplateSection {
  return {
    title: { zh, en },
    asks: asksOfTargets,
    with: { kind: 'indicatorTable', categories: categories.map(([zh, en]) => ({ zh, en })) },
  };
}

const asksOfTasks = { zh: '做什么，怎么做，做到什么程度。', en: 'What is to be done, how, and how far.' };

/** A task whose title is still to be written. */
export const task: TemplateSection = { asks: asksOfTasks, with: { kind: 'responsibility' } };

/** The same, due in a month of the plan's only year. */
export function taskDueIn(month: number): TemplateSection {
  return { asks: asksOfTasks, with: { kind: 'monthly', month } };
}

/** A field in which things are to be done, each by whoever the table of tasks names. */
export function field(zh: string, en: string): TemplateSection {
  return { title: { zh, en }, asks: asksOfTasks };
}

/** A section about how the plan is carried out. */
export function measure(zh: string, en: string): TemplateSection {
  return { title: { zh, en }, asks: { zh: '写明具体做法。', en: 'Say what exactly is done.' } };
}

/** The five-year plan of a year; in its last one the next is drafted. */
export function fiveYears(year: number): readonly [start: number, end: number] {
  const start = year % 5 === 0 ? year + 1 : year - (year % 5) + 1;
  return [start, start + 4];
}

export function threeYears(year: number): readonly [start: number, end: number] {
  return [year, year + 2];
}
