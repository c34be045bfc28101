import { directionNames } from '../../fields/field-names.ts';
import type { DepartmentRole, Direction, Indicator } from '../../model/plan.ts';
import { type Localized, plural } from '../localized.ts';

type DirectionFrom = Indicator['directionFrom'];

const directionsFrom: Readonly<Record<DirectionFrom, Localized>> = {
  field: { zh: '写明的', en: 'as stated' },
  comparator: { zh: '从目标的写法判断', en: 'from how the target is written' },
  change: { zh: '从目标的升降判断', en: 'from the change the target asks for' },
  values: { zh: '从基期到目标的走向判断', en: 'from the way from baseline to target' },
  name: { zh: '从名称判断', en: 'from its name' },
  assumed: { zh: '没有依据，按通常情况', en: 'assumed; nothing says so' },
};

const departmentRoles: Readonly<Record<DepartmentRole, Localized>> = {
  responsible: { zh: '责任部门', en: 'responsible' },
  lead: { zh: '牵头部门', en: 'lead' },
  support: { zh: '配合部门', en: 'support' },
};

/** How the target of a change binds: 至少提高, 提高. */
export type ChangeBound = 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** Around 提高 or 下降. */
const chineseBounds: Readonly<Record<ChangeBound, readonly [before: string, behind: string]>> = {
  exactly: ['', ''],
  'at-least': ['至少', ''],
  'at-most': ['至多', ''],
  'more-than': ['', '超过'],
  'less-than': ['', '不到'],
};

const englishBounds: Readonly<Record<ChangeBound, string>> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

const labels = {
  shortNames: { zh: '简称', en: 'Short names' },
  members: { zh: '包括', en: 'Stands for' },
  here: { zh: '在此处', en: 'Here' },
  period: { zh: '规划期', en: 'Period' },
  contents: { zh: '内容', en: 'Contents' },
  below: { zh: '其下的部门', en: 'Departments below' },
  documentNumber: { zh: '文号', en: 'Number' },
} as const satisfies Record<string, Localized>;

export const hoverMessages = {
  labels,
  year: { zh: '年份', en: 'Year' },
  role: { zh: '作用', en: 'Role' },
  value: { zh: '数值', en: 'Value' },
  binding: { zh: '约束性', en: 'binding' },
  expected: { zh: '预期性', en: 'expected' },
  departmentRole: (role: DepartmentRole): Localized => departmentRoles[role],
  direction: (direction: Direction, from: DirectionFrom): Localized => ({
    zh: `${directionNames[direction].zh}（${directionsFrom[from].zh}）`,
    en: `${directionNames[direction].en} (${directionsFrom[from].en})`,
  }),
  inheritedFrom: (heading: string): Localized => ({
    zh: `（承用“${heading}”的）`,
    en: ` (inherited from “${heading}”)`,
  }),
  /** Where the part before the first heading is inherited from. */
  planItself: { zh: '全文', en: 'the whole plan' },
  noChange: (year: number): Localized => ({ zh: `与${year}年持平`, en: `the same as in ${year}` }),
  change: (year: number, direction: Direction, bound: ChangeBound, amount: Localized): Localized => {
    const [before, behind] = chineseBounds[bound];
    const rises = direction === 'rising';
    return {
      zh: `比${year}年${before}${rises ? '提高' : '下降'}${behind}${amount.zh}`,
      en: `${rises ? 'up' : 'down'} by ${englishBounds[bound]}${amount.en} from ${year}`,
    };
  },
  eachYear: (amount: Localized): Localized => ({
    zh: `平均每年${amount.zh}`,
    en: `${amount.en} a year on average`,
  }),
  answersFor: (sections: number, indicators: number): Localized => ({
    zh: `负责${[sections > 0 && `${sections}项任务`, indicators > 0 && `${indicators}项指标`].filter(Boolean).join('、')}`,
    en: `Answers for ${[
      sections > 0 && plural(sections, 'task'),
      indicators > 0 && plural(indicators, 'indicator'),
    ]
      .filter(Boolean)
      .join(' and ')}`,
  }),
  answersForNothing: { zh: '没有负责的任务或指标', en: 'Answers for no task and no indicator' },
  indicatorsBySection: (count: number): Localized => ({
    zh: `（其中${count}项指标承用所在任务的责任部门）`,
    en: ` (${plural(count, 'indicator')} by the section they stand in)`,
  }),
  notInRoster: { zh: '不在部门名单里', en: 'Not in the roster of departments' },
  more: (count: number): Localized => ({ zh: `……还有${count}项`, en: `… and ${count} more` }),
  exactly: (amount: string): Localized => ({ zh: `即${amount}`, en: `that is ${amount}` }),
  softened: (softener: string): Localized => ({
    zh: `“${softener}”留有余地，不算硬指标`,
    en: `“${softener}” leaves room: no firm commitment`,
  }),
  strict: { zh: '不含本数', en: 'the amount itself doesn’t count' },
  points: {
    zh: '百分点是两个百分数相差多少，不是百分之几',
    en: 'points are the difference of two shares, not per cent',
  },
  superior: { zh: '上位规划', en: 'Superior' },
  /** Behind an indicator that is served without being named under 对应. */
  byName: { zh: '（名称相同，未写“对应”）', en: ' (by its name)' },
  severalFiles: (count: number): Localized => ({
    zh: `有${count}个文件都是这份规划，无法比较`,
    en: `${count} files hold a plan of this title, so nothing is compared`,
  }),
  servedBy: (count: number): Localized => ({
    zh: `承接它的指标有${count}项：`,
    en: `Served by ${plural(count, 'indicator')}:`,
  }),
  chart: { zh: '走势', en: 'Trajectory' },
  indicatorNotFound: { zh: '那份规划里没有找到这项指标', en: 'that plan has no such indicator' },
};
