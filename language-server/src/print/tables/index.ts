import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { alignmentTable } from './alignment/table.ts';
import { categoryTables } from './categories.ts';
import { departmentTable } from './departments.ts';
import { boxTables, indicatorTable, tableOfAll } from './indicator-table.ts';
import { milestoneTable } from './milestones.ts';
import { responsibilityTables } from './responsibilities.ts';
import type { Table } from './table.ts';

/** A choice of finished tables that a plan can be printed as. */
export interface TableSet {
  /** What `--only`, the protocol and the library call it. */
  readonly name: string;
  /** What people call it, as its file is named behind the plan's title. */
  readonly label: Localized;
  readonly title: Localized;
  /** What a plan must say for it. */
  readonly about: 'indicators' | 'categories' | 'departments' | 'superiors';
  /** Empty where the plan has nothing for it. `known`: the plans that this one may refer to. */
  build(plan: Plan, language: Language, known?: KnownPlans): Table[];
}

const sets = [
  {
    name: 'indicators',
    label: { zh: '指标表', en: 'indicators' },
    about: 'indicators',
    title: {
      zh: '各专栏的指标表，和正文里的其他量化目标',
      en: 'the tables of the boxes, and the other targets in the text',
    },
    build: indicatorTable,
  },
  {
    name: 'boxes',
    label: { zh: '专栏指标表', en: 'boxes' },
    about: 'indicators',
    title: { zh: '只要各专栏的指标表', en: 'only the tables of the boxes' },
    build: boxTables,
  },
  {
    name: 'all',
    label: { zh: '全部指标', en: 'all indicators' },
    about: 'indicators',
    title: { zh: '全部指标合成一张表', en: 'every indicator in one table' },
    build: tableOfAll,
  },
  {
    name: 'categories',
    label: { zh: '分类指标表', en: 'by category' },
    about: 'categories',
    title: {
      zh: '按类别分开的指标表，不管在哪个专栏',
      en: 'a table for each category, whatever box it is in',
    },
    build: categoryTables,
  },
  {
    name: 'milestones',
    label: { zh: '年度目标表', en: 'targets by year' },
    about: 'indicators',
    title: { zh: '年度目标表：规划期每年一栏', en: 'targets by year: a column for every year of the period' },
    build: milestoneTable,
  },
  {
    name: 'responsibilities',
    label: { zh: '任务分工表', en: 'responsibilities' },
    about: 'departments',
    title: { zh: '任务分工表：各项任务由谁负责、何时完成', en: 'tasks, who answers for them, and by when' },
    build: (plan: Plan, language: Language) => responsibilityTables(plan, language),
  },
  {
    name: 'departments',
    label: { zh: '部门职责一览表', en: 'duties by department' },
    about: 'departments',
    title: { zh: '部门职责一览表：各部门承担的任务和指标', en: 'what each department has to do' },
    build: departmentTable,
  },
  {
    name: 'alignment',
    label: { zh: '规划衔接表', en: 'alignment' },
    about: 'superiors',
    title: {
      zh: '规划衔接表：上位规划的目标、本规划的目标、差异和理由',
      en: 'what the superior plans aim at, what this one does, the difference and the reason',
    },
    build: alignmentTable,
  },
] as const satisfies readonly TableSet[];

export type TableSetName = (typeof sets)[number]['name'];

/** Every table, the one printed unasked first. */
export const tableSets: readonly (TableSet & { readonly name: TableSetName })[] = sets;
