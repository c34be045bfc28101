import type { Localized } from '../../../core/text/localized.ts';

/** What whole blocks are offered as, and what each is. */
export const snippetWords = {
  plan: {
    label: { zh: '规划…', en: 'plan…' },
    detail: {
      zh: '新的规划：名称、发文机关、规划期、基期',
      en: 'A new plan: title, issuer, period, base year',
    },
  },
  roster: {
    label: { zh: '部门名单…', en: 'roster…' },
    detail: { zh: '部门名单', en: 'A roster of departments' },
  },
  indicator: {
    label: { zh: '指标…', en: 'indicator…' },
    detail: {
      zh: '新的指标：名称、基期值、目标、属性、责任部门',
      en: 'A new indicator: name, baseline, target, property, department',
    },
  },
  task: {
    label: { zh: '任务…', en: 'task…' },
    detail: {
      zh: '新的任务：标题、内容、责任部门、期限',
      en: 'A new task: heading, text, department, deadline',
    },
  },
  box: {
    label: { zh: '专栏…', en: 'box…' },
    detail: { zh: '新的专栏，里面一项指标', en: 'A new box with an indicator in it' },
  },
  table: {
    label: { zh: '指标表…', en: 'table…' },
    detail: { zh: '指标表：一行一项指标', en: 'A table of indicators, one a row' },
  },
  row: {
    label: { zh: '表格行…', en: 'row…' },
    detail: { zh: '表格的下一行', en: 'The next row of the table' },
  },
} as const satisfies Record<string, Readonly<Record<'label' | 'detail', Localized>>>;

/** What stands in a block until it is filled in. */
export const placeholders = {
  planTitle: { zh: '规划名称', en: 'title' },
  indicatorName: { zh: '指标名称', en: 'name' },
  taskTitle: { zh: '标题', en: 'heading' },
  boxTitle: { zh: '专栏标题', en: 'title' },
  category: { zh: '类别', en: 'category' },
  department: { zh: '部门名称', en: 'department' },
} as const satisfies Record<string, Localized>;
