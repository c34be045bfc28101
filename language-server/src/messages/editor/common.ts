import { type Localized, plural } from '../localized.ts';

export const editorMessages = {
  productName: { zh: '规划匠', en: 'planwright' },
  indicatorCount: (count: number): Localized => ({ zh: `${count}项指标`, en: plural(count, 'indicator') }),
  taskCount: (count: number): Localized => ({ zh: `${count}项任务`, en: plural(count, 'task') }),
  departmentCount: (count: number): Localized => ({ zh: `${count}个部门`, en: plural(count, 'department') }),
  silence: (code: string): Localized => ({
    zh: `忽略此处的 ${code}（写明理由）`,
    en: `Ignore ${code} here (and say why)`,
  }),
  fixAll: (count: number): Localized => ({
    zh: `改正全部不影响内容的写法（${count}处）`,
    en: `Mend all that changes form only (${plural(count, 'place')})`,
  }),
  silencingComment: (code: string): Localized => ({
    zh: `// 忽略 ${code}：理由`,
    en: `// ignore ${code}: reason`,
  }),
};

/** What stands for a name that isn't written yet. */
export const unnamed = {
  plan: { zh: '（规划名称未写）', en: '(plan without a title)' },
  roster: { zh: '部门', en: 'Departments' },
  section: { zh: '（标题未写）', en: '(section without a title)' },
  indicator: { zh: '（指标名称未写）', en: '(indicator without a name)' },
  department: { zh: '（部门名称未写）', en: '(department without a name)' },
} as const satisfies Record<string, Localized>;
