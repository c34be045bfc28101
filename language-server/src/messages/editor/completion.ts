import { type Property, propertyWord } from '../../model/property.ts';
import type { Localized } from '../localized.ts';

const units: Readonly<Record<'unit' | 'usedHere', Localized>> = {
  unit: { zh: '单位', en: 'Unit' },
  usedHere: { zh: '本规划用过', en: 'Used in this plan' },
};

export const completionMessages = {
  ...units,
  /** Next to a short name: whose it is. */
  shortFor: (name: string): Localized => ({ zh: `${name}的简称`, en: `short for ${name}` }),
  notInRoster: { zh: '不在部门名单里', en: 'not in the roster' },
  lead: { zh: '牵头的部门。', en: 'Leads.' },
  support: { zh: '配合的部门。', en: 'Supports.' },
  answers: { zh: '负责的部门。', en: 'Answers for it.' },
  actual: { zh: '实际达到的值', en: 'what was reached' },
  usedElsewhere: { zh: '本规划别处用过。', en: 'Used elsewhere in this plan.' },
  category: { zh: '本规划的类别', en: 'A category of this plan' },
  planTitle: { zh: '这份规划', en: 'A plan of the workspace' },
  basis: { zh: '本规划的依据', en: 'A basis of this plan' },
  indicatorOf: (title: string): Localized => ({
    zh: `《${title}》的指标`,
    en: `An indicator of 《${title}》`,
  }),
  superiorHas: (title: string, property: Property | undefined): Localized => {
    const zh = property && propertyWord(property, 'simplified');
    return {
      zh: `《${title}》的${zh ?? ''}指标，本规划还没有`,
      en: `${property ? `${property === 'binding' ? 'A binding' : 'An expected'} indicator` : 'An indicator'} of 《${title}》 that this plan lacks`,
    };
  },
  fromTitle: { zh: '从规划名称来。', en: 'From the plan’s title.' },
  memberPlace: { zh: '部门名单里的地方。', en: 'A place of the roster.' },
  periodFromTitle: { zh: '规划名称里的年份。', en: 'The years in the plan’s title.' },
  fiveYearPlan: { zh: '五年规划的年份。', en: 'The years of a five-year plan.' },
  yearBefore: { zh: '规划期的前一年。', en: 'The year before the period.' },
  sameDate: { zh: '与另一个日期相同。', en: 'The same as the other date.' },
  date: { zh: '年、月、日', en: 'Year, month and day' },
  deadlines: {
    endOfPeriod: { zh: '规划期的最后一天以前。', en: 'By the last day of the period.' },
    endOfYear: { zh: '那一年的最后一天以前。', en: 'By the last day of that year.' },
    midYear: { zh: '那一年6月30日以前。', en: 'By 30 June of that year.' },
    standing: { zh: '没有截止日期。', en: 'No final date.' },
  },
  choices: {
    binding: {
      zh: '约束性：政府必须完成、要考核；目标要明确，要有部门负责。',
      en: 'Binding: government must reach it and is assessed on it; it needs a definite target and someone who answers for it.',
    },
    expected: {
      zh: '预期性：期望达到，主要靠各方努力。',
      en: 'Expected: hoped for, and reached mainly by others’ own action.',
    },
    rising: { zh: '越高越好。', en: 'The higher the better.' },
    falling: { zh: '越低越好。', en: 'The lower the better.' },
    endOfYear: { zh: '年底达到的水平。', en: 'The level at the end of the year.' },
    withinYear: { zh: '一年之内的量。', en: 'What happens within the year.' },
    cumulative: { zh: '从规划期开始累计的量。', en: 'The total since the period began.' },
    each: { zh: '各自达到，而不是合计。', en: 'Each by itself, not all together.' },
  },
  comparators: {
    atLeast: { zh: '下限，含本数。', en: 'At least; the amount itself counts.' },
    moreThan: { zh: '下限，不含本数。', en: 'More than; the amount itself doesn’t count.' },
    atMost: { zh: '上限，含本数。', en: 'At most; the amount itself counts.' },
    lessThan: { zh: '上限，不含本数。', en: 'Less than; the amount itself doesn’t count.' },
    equal: { zh: '正好达到。', en: 'Exactly.' },
    all: { zh: '全覆盖，即100%。', en: 'All of it: 100 %.' },
    softened: {
      zh: '留有余地的说法；约束性指标不宜用。',
      en: 'Leaves room; not for binding indicators.',
    },
    total: { zh: '整个规划期的合计。', en: 'The total over the whole period.' },
    yearly: { zh: '每年都要达到。', en: 'Every year.' },
    rise: { zh: '升高的幅度，不是达到的水平。', en: 'How far it rises, not the level it reaches.' },
    fall: { zh: '降低的幅度，不是达到的水平。', en: 'How far it falls, not the level it reaches.' },
    about: { zh: '约数。', en: 'About.' },
    none: { zh: '没有数值。', en: 'No value.' },
  },
  snippets: {
    plan: {
      zh: '新的规划：名称、发文机关、规划期、基期',
      en: 'A new plan: title, issuer, period, base year',
    },
    roster: { zh: '部门名单', en: 'A roster of departments' },
    indicator: {
      zh: '新的指标：名称、基期值、目标、属性、责任部门',
      en: 'A new indicator: name, baseline, target, property, department',
    },
    task: {
      zh: '新的任务：标题、内容、责任部门、期限',
      en: 'A new task: heading, text, department, deadline',
    },
    box: { zh: '新的专栏，里面一项指标', en: 'A new box with an indicator in it' },
    table: { zh: '指标表：一行一项指标', en: 'A table of indicators, one a row' },
    row: { zh: '表格的下一行', en: 'The next row of the table' },
  },
  snippetLabels: {
    plan: { zh: '规划…', en: 'plan…' },
    roster: { zh: '部门名单…', en: 'roster…' },
    indicator: { zh: '指标…', en: 'indicator…' },
    task: { zh: '任务…', en: 'task…' },
    box: { zh: '专栏…', en: 'box…' },
    table: { zh: '指标表…', en: 'table…' },
    row: { zh: '表格行…', en: 'row…' },
  },
  placeholders: {
    planTitle: { zh: '规划名称', en: 'title' },
    indicatorName: { zh: '指标名称', en: 'name' },
    taskTitle: { zh: '标题', en: 'heading' },
    boxTitle: { zh: '专栏标题', en: 'title' },
    category: { zh: '类别', en: 'category' },
    department: { zh: '部门名称', en: 'department' },
  },
} as const;
