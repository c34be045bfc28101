import type { Localized } from './localized.ts';

/** What is said of a plan's pictures that were asked for and can't be had. */
export const pictureProblems = {
  noPlaceInMarkdown: {
    zh: 'Markdown 里放不了附图：请用 -o 写成 .docx 或 .html，或者不写 --pictures',
    en: 'Markdown has no place for pictures; write to .docx or .html with -o, or leave out --pictures',
  },
  nothingToShow: (path: string): Localized => ({
    zh: `${path}：这份规划没有写期限，也没有分年度的指标值，画不出附图`,
    en: `${path}: this plan has no deadlines and no values by year, so there is nothing to draw`,
  }),
} as const;

/** The whole text with pictures behind it, among what a plan can be exported as. */
export const picturedText = {
  label: { zh: '全文，后附图表', en: 'The whole text with pictures' },
  detail: {
    zh: '后面加上时间安排和各项指标的变化趋势图',
    en: 'Behind the text, what is due when and how the indicators are to go',
  },
} as const satisfies Record<string, Localized>;
