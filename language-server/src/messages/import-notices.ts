import { type Localized, plural, quoted } from './localized.ts';

/** No more changes are shown for one table. */
const mostShown = 10;

/** What the user should look at after an import. */
export const importNotices = {
  noTitle: (title: string): Localized => ({
    zh: `没有找到规划的标题，用了${quoted(title)}：请改成规划的名称`,
    en: `no title was found, so ${quoted(title)} was taken; write the plan’s name`,
  }),
  nothingRead: (): Localized => ({
    zh: '文件里没有文字：如果是扫描件，请先识别成文字再导入',
    en: 'there is no text in the file; if it is a scan, have its text recognised first',
  }),
  headingsMarked: (count: number, example: string): Localized => ({
    zh: `${count}个小标题没有“一、”“（一）”这样的序号，按层级编了序号（如${quoted(example)}）：请核对层级和序号`,
    en: `${plural(count, 'heading')} without a number such as 一、 got one by level (such as ${quoted(example)}); check the levels`,
  }),
  setApart: (): Localized => ({
    zh: '会被读成规划语言的关键词或者标题，前面加了“——”或者括号，仍作正文：请核对',
    en: 'would be read as a keyword or a heading, so it was marked as text with —— or brackets; check it',
  }),
  rewritten: (changes: readonly string[]): Localized => {
    const shown = changes.slice(0, mostShown);
    const isAll = shown.length === changes.length;
    return {
      zh: `表里这些写法改成了规划语言的写法，或者去掉了注释序号：${shown.join('；')}${isAll ? '' : `等${changes.length}处`}。请核对`,
      en: `in the table these were written in the plan’s words, or lost the mark of a note: ${shown.join('; ')}${isAll ? '' : ` and ${changes.length - mostShown} more`}; check them`,
    };
  },
  unreadColumns: (heads: readonly string[]): Localized => ({
    zh: `表里的${heads.map(quoted).join('、')}列留在表里，但规划语言没有对应的词，不参加检查：要参加检查，请把列名改成规划语言的词`,
    en: `the table’s ${heads.length > 1 ? 'columns' : 'column'} ${heads.map(quoted).join(', ')} stayed, but the language has no word for it and checks pass over it; rename it if it should be read`,
  }),
  maybeIndicators: (): Localized => ({
    zh: '这张表像是指标表，但没有找到“指标”列和年份列，留作一般表格：如果是指标表，请把表头改成“指标”“2025年”的样子',
    en: 'this table looks like one of indicators, but no columns of names and years were found, so it stayed a plain table; if it is one, name its columns 指标 and 2025年',
  }),
} as const;

/** `“目标值（2025年）”写成“2025年目标值”` */
export function changedTo(from: string, to: string): string {
  return `${quoted(from)}→${quoted(to)}`;
}

export function omitted(text: string): string {
  return quoted(text);
}
