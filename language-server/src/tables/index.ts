import type { Language, Localized } from '../messages/localized.ts';
import type { Plan } from '../model/plan.ts';
import { boxTables, indicatorTable, tableOfAll } from './indicator-table.ts';
import type { Table } from './table.ts';

/** A choice of finished tables that a plan can be printed as. */
export interface TableSet {
  readonly name: string;
  readonly title: Localized;
  /** Empty where the plan has nothing for it. */
  build(plan: Plan, language: Language): Table[];
}

/** Every table, the one printed unasked first. */
export const tableSets: readonly TableSet[] = [
  {
    name: 'indicators',
    title: {
      zh: '各专栏的指标表，和正文里的其他量化目标',
      en: 'the tables of the boxes, and the other targets in the text',
    },
    build: indicatorTable,
  },
  {
    name: 'boxes',
    title: { zh: '只要各专栏的指标表', en: 'only the tables of the boxes' },
    build: boxTables,
  },
  {
    name: 'all',
    title: { zh: '全部指标合成一张表', en: 'every indicator in one table' },
    build: tableOfAll,
  },
];
