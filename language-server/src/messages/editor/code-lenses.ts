import { type Localized, plural } from '../localized.ts';

export const codeLensMessages = {
  table: { zh: '生成表格', en: 'Make the table' },
  /** At a plan's title: who names it as a basis. */
  plansBelow: (plans: number): Localized => ({
    zh: `${plans}份规划以本规划为依据`,
    en: `${plural(plans, 'plan')} below`,
  }),
  /** At an indicator: who names it under 对应. */
  servedBy: (indicators: number, plans: number): Localized => ({
    zh: `${plans}份规划的${indicators}项指标对应本指标`,
    en: `served by ${plural(indicators, 'indicator')} of ${plural(plans, 'plan')}`,
  }),
  /** At the heading of a table: the same of its rows together. */
  rowsServedBy: (served: number, indicators: number, plans: number): Localized => ({
    zh: `${plans}份规划的${indicators}项指标对应其中${served}项`,
    en: `${plural(served, 'row')} served by ${plural(indicators, 'indicator')} of ${plural(plans, 'plan')}`,
  }),
};
