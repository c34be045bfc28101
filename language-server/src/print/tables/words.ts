import type { DepartmentRole } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Noun, Wording } from './wording.ts';

/** A word in both languages, and in Traditional characters. */
type TableWord = Localized & { readonly hant: string };

const words = {
  number: { zh: '序号', hant: '序號', en: 'No.' },
  indicator: { zh: '指标名称', hant: '指標名稱', en: 'Indicator' },
  target: { zh: '目标值', hant: '目標值', en: 'Target' },
  baseline: { zh: '现状', hant: '現狀', en: 'Baseline' },
  standard: { zh: '标准', hant: '標準', en: 'Standard' },
  section: { zh: '所在章节', hant: '所在章節', en: 'Section' },
  deadline: { zh: '完成时限', hant: '完成時限', en: 'Deadline' },
  lead: { zh: '（牵头）', hant: '（牽頭）', en: ' (lead)' },
  separator: { zh: '、', hant: '、', en: ', ' },
  mainTargets: { zh: '主要指标', hant: '主要指標', en: 'Main indicators' },
  otherTargets: { zh: '其他量化目标', hant: '其他量化目標', en: 'Other quantified targets' },
  targets: { zh: '量化目标', hant: '量化目標', en: 'Quantified targets' },
  milestones: { zh: '年度目标表', hant: '年度目標表', en: 'Targets by year' },
  noCategory: { zh: '未分类指标', hant: '未分類指標', en: 'Without a category' },
  alignment: { zh: '规划衔接表', hant: '規劃銜接表', en: 'Alignment with superior plans' },
  superiorPlan: { zh: '上位规划', hant: '上位規劃', en: 'Superior plan' },
  superiorTarget: { zh: '上位规划目标', hant: '上位規劃目標', en: 'Its target' },
  ownTarget: { zh: '本规划目标', hant: '本規劃目標', en: 'This plan’s target' },
  difference: { zh: '差异', hant: '差異', en: 'Difference' },
  reason: { zh: '理由', hant: '理由', en: 'Reason' },
  comparison: { zh: '指标对比表', hant: '指標對比表', en: 'Indicators compared' },
  allIndicators: { zh: '全部指标', hant: '全部指標', en: 'All indicators' },
  explanations: { zh: '指标解释：', hant: '指標解釋：', en: 'Notes on the indicators:' },
  colon: { zh: '：', hant: '：', en: ': ' },
  stop: { zh: '。', hant: '。', en: '. ' },
  semicolon: { zh: '；', hant: '；', en: '; ' },
  taskDivision: { zh: '任务分工表', hant: '任務分工表', en: 'Tasks and who answers for them' },
  part: { zh: '所属部分', hant: '所屬部分', en: 'Part' },
  task: { zh: '任务', hant: '任務', en: 'Task' },
  wholePlan: { zh: '全文', hant: '全文', en: 'The whole plan' },
  indicatorDivision: {
    zh: '指标责任分工表',
    hant: '指標責任分工表',
    en: 'Indicators and who answers for them',
  },
  duties: { zh: '部门职责一览表', hant: '部門職責一覽表', en: 'Duties by department' },
  matter: { zh: '事项', hant: '事項', en: 'Matter' },
  role: { zh: '职责', hant: '職責', en: 'Role' },
} as const satisfies Record<string, TableWord>;

/** A word the tables add to the plan's own. */
export function word(name: keyof typeof words, wording: Wording): string {
  return words[name][wording];
}

const roles: Readonly<Record<DepartmentRole, TableWord>> = {
  lead: { zh: '牵头', hant: '牽頭', en: 'Lead' },
  responsible: { zh: '责任', hant: '責任', en: 'Responsible' },
  support: { zh: '配合', hant: '配合', en: 'Support' },
};

const nouns: Readonly<Record<Noun, TableWord>> = {
  department: { zh: '部门', hant: '部門', en: 'Department' },
  unit: { zh: '单位', hant: '單位', en: 'Department' },
};

/** What a department is called: 部门 or 单位. */
export function nounWord(noun: Noun, wording: Wording): string {
  return nouns[noun][wording];
}

export function roleWord(role: DepartmentRole, wording: Wording): string {
  return roles[role][wording];
}

/** What stands above those who have a role: 责任部门, 牵头单位. */
export function roleHeading(role: DepartmentRole, noun: Noun, wording: Wording): string {
  return roleWord(role, wording) + (wording === 'en' ? '' : nounWord(noun, wording));
}

/** What stands above all who answer, whatever their role. */
export function everybodyHeading(noun: Noun, wording: Wording): string {
  return wording === 'en' ? 'Departments' : roleHeading('responsible', noun, wording);
}

/** Headings with one meaning, for who asks for a column by name: in the three wordings, of either noun. */
export const spellingsOfWord: readonly (readonly string[])[] = [
  ...Object.values(words).map(({ zh, hant, en }) => [zh, hant, en]),
  ...Object.values(nouns).map(({ zh, hant, en }) => [zh, hant, en]),
  ...Object.values(roles).map((role) => [
    ...Object.values(nouns).flatMap(({ zh, hant }) => [role.zh + zh, role.hant + hant]),
    role.en,
    ...(role === roles.responsible ? ['Departments'] : []),
  ]),
];

const yearHeadings = {
  plain: { zh: '年', hant: '年', en: '' },
  baseline: { zh: '年基础值', hant: '年基礎值', en: ' baseline' },
  target: { zh: '年目标值', hant: '年目標值', en: ' target' },
  actual: { zh: '年实绩', hant: '年實績', en: ' actual' },
} as const satisfies Record<string, TableWord>;

/** What stands above the values of a part of a year, which is said as it is written. */
export function partHeading(year: number, part: string, isActual: boolean, wording: Wording): string {
  const reached = isActual ? yearHeadings.actual[wording].replace(/^年/u, '') : '';
  return `${year}${wording === 'en' ? ' ' : '年'}${part}${reached}`;
}

/** What stands above the values of a year. */
export function yearHeading(year: number, as: keyof typeof yearHeadings, wording: Wording): string {
  return year + yearHeadings[as][wording];
}

/** Stands where the plan says nothing. */
export const nothing = '—';
