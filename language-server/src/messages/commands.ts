import { type Localized, plural } from './localized.ts';

/** Why a plan can't be called so. */
export const titleProblems = {
  empty: { zh: '请写规划名称', en: 'Give the plan a title' },
  notOneLine: { zh: '规划名称只能写一行', en: 'A title is one line' },
  lost: (kept: string): Localized => ({
    zh: `规划名称会被读成“${kept}”：请换个写法`,
    en: `The title would be read as “${kept}”; write it otherwise`,
  }),
  tooLong: { zh: '规划名称太长：请不要超过120个字', en: 'The title is too long: at most 120 characters' },
} as const;

/** Why that is no period of a plan. */
export const periodProblem: Localized = {
  zh: '读不出是哪几年：请写成“2026—2028年”或“十五五”',
  en: 'No years can be read there; write “2026—2028” or “十五五”',
};

/** What the files are called that a plan is exported to, behind its title. */
export const tableFileNames: Readonly<Record<string, Localized>> = {
  indicators: { zh: '指标表', en: 'indicators' },
  boxes: { zh: '专栏指标表', en: 'boxes' },
  all: { zh: '全部指标', en: 'all indicators' },
  categories: { zh: '分类指标表', en: 'by category' },
  milestones: { zh: '年度目标表', en: 'targets by year' },
  responsibilities: { zh: '任务分工表', en: 'responsibilities' },
  departments: { zh: '部门职责一览表', en: 'duties by department' },
};

/** The whole text of a plan among what it can be exported as; its file is called by its title alone. */
export const wholeText = {
  label: { zh: '全文（公文格式）', en: 'The whole text' },
  detail: {
    zh: '标题、正文、专栏、附件和落款，可以直接印发',
    en: 'Title, text, boxes, attachments and signature, laid out as an official document',
  },
} as const satisfies Record<string, Localized>;

export const reportFileNames = {
  one: { zh: '审核意见', en: 'review' },
  all: { zh: '规划审核意见', en: 'Review of plans' },
} as const satisfies Record<string, Localized>;

const pastedParts = {
  joined: (count: number): Localized => ({
    zh: `接上了${count}处断行`,
    en: `${plural(count, 'line break')} taken out`,
  }),
  dropped: (count: number): Localized => ({
    zh: `去掉了${count}处页码和页眉`,
    en: `${plural(count, 'page mark')} left out`,
  }),
  rows: (count: number): Localized => ({
    zh: `排好了${count}行表格`,
    en: `${plural(count, 'table row')} with bars`,
  }),
};

/** What was done to a pasted text, in a sentence. */
export function pastedSummary(joined: number, dropped: number, rows: number): Localized {
  const parts = [
    ...(joined > 0 ? [pastedParts.joined(joined)] : []),
    ...(dropped > 0 ? [pastedParts.dropped(dropped)] : []),
    ...(rows > 0 ? [pastedParts.rows(rows)] : []),
  ];
  if (parts.length === 0) return { zh: '文字原样粘贴。', en: 'Pasted as it is.' };
  return {
    zh: `${parts.map(({ zh }) => zh).join('，')}，其他文字都在。`,
    en: `${parts.map(({ en }) => en).join(', ')}; nothing else is left out.`,
  };
}
