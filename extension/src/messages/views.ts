import type { DepartmentRole } from '../../../language-server/src/index.ts';
import { type Localized, plural } from '../../../language-server/src/index.ts';

/** What the views beside the text and the status bar say. */
export const viewMessages = {
  allPlans: (count: number): Localized => ({
    zh: `全部${count}份规划`,
    en: count === 1 ? 'the only plan' : `all ${count} plans`,
  }),
  tooMany: (count: number): Localized => ({
    zh: `这里有${count}份规划，合在一起太长：打开一份，这里就列出它的内容。`,
    en: `There are ${count} plans here, too many for one list: open one, and it is listed here.`,
  }),
  duties: (tasks: number, indicators: number): Localized => ({
    zh: [tasks > 0 && `${tasks}项任务`, indicators > 0 && `${indicators}项指标`].filter(Boolean).join('、'),
    en: [tasks > 0 && plural(tasks, 'task'), indicators > 0 && plural(indicators, 'indicator')]
      .filter(Boolean)
      .join(', '),
  }),
  findings: (count: number): Localized => ({ zh: `${count}个问题`, en: plural(count, 'finding') }),
  line: (line: number): Localized => ({ zh: `第${line}行`, en: `line ${line}` }),
  indicators: (count: number): Localized => ({ zh: `${count}项指标`, en: plural(count, 'indicator') }),
  noFindings: { zh: '没有发现问题', en: 'nothing found' },
  showFindings: { zh: '按问题查看', en: 'Show the findings' },
} as const;

export const roleNames: Readonly<Record<DepartmentRole, Localized>> = {
  lead: { zh: '牵头', en: 'leads' },
  responsible: { zh: '负责', en: 'responsible' },
  support: { zh: '配合', en: 'supports' },
};
