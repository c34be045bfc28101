import type { Language, Localized } from './localized.ts';

/** What a new plan says until its drafter says something better. */
export const templateWords = {
  /** The first sentence, before and behind what the plan is for; `self` is what the document calls itself. */
  opening: (self: string): Readonly<Record<Language, readonly [before: string, behind: string]>> => ({
    zh: ['为', `，结合实际，制定${self}。`],
    en: [`The purpose of ${self} is `, '.'],
  }),
  purpose: { zh: '写明目的和依据', en: 'to be stated here' },
  taskTitle: (number: number): Localized => ({ zh: `第${number}项任务`, en: `Task ${number}` }),
  box: { zh: '主要指标', en: 'Main indicators' },
  indicator: { zh: '指标名称', en: 'Name of the indicator' },
} as const;
