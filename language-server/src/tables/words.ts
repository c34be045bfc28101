import type { Language, Localized } from '../messages/localized.ts';

const words = {
  number: { zh: '序号', en: 'No.' },
  category: { zh: '类别', en: 'Category' },
  indicator: { zh: '指标名称', en: 'Indicator' },
  scope: { zh: '范围', en: 'Scope' },
  target: { zh: '目标值', en: 'Target' },
  standard: { zh: '标准', en: 'Standard' },
  unit: { zh: '单位', en: 'Unit' },
  property: { zh: '属性', en: 'Property' },
  departments: { zh: '责任部门', en: 'Departments' },
  section: { zh: '所在章节', en: 'Section' },
  lead: { zh: '（牵头）', en: ' (lead)' },
  separator: { zh: '、', en: ', ' },
  mainTargets: { zh: '主要指标', en: 'Main indicators' },
  otherTargets: { zh: '其他量化目标', en: 'Other quantified targets' },
  targets: { zh: '量化目标', en: 'Quantified targets' },
  allIndicators: { zh: '全部指标', en: 'All indicators' },
} as const satisfies Record<string, Localized>;

/** A word the tables add to the plan's own. */
export function word(name: keyof typeof words, language: Language): string {
  return words[name][language];
}

const yearHeadings = {
  plain: { zh: (year: number) => `${year}年`, en: (year: number) => `${year}` },
  baseline: { zh: (year: number) => `${year}年基础值`, en: (year: number) => `${year} baseline` },
  target: { zh: (year: number) => `${year}年目标值`, en: (year: number) => `${year} target` },
  actual: { zh: (year: number) => `${year}年实绩`, en: (year: number) => `${year} actual` },
} as const;

/** What stands above the values of a year. */
export function yearHeading(year: number, as: keyof typeof yearHeadings, language: Language): string {
  return yearHeadings[as][language](year);
}

/** Stands where the plan says nothing. */
export const nothing = '—';
