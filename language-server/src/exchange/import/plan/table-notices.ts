import { type Localized, quoted } from '../../../core/text/localized.ts';
import type { TableBlock } from './blocks.ts';
import type { Notice } from './report.ts';
import { bare } from './tables/cells.ts';
import type { TableText } from './tables/read-table.ts';

/** What the user should look at in a table: what isn't as it was, what isn't read. */
export function tableNotices(table: TableText, { grid }: TableBlock): Notice[] {
  const { renamed, unread, isDoubtful } = table;
  const { place } = grid;
  const lost = lostTexts(table, grid.rows.flat());
  const isKnown = (text: string) => renamed.some(({ from }) => from.includes(bare(text)));
  const changes = [
    ...renamed.map(({ from, to }) => `${quoted(from)}→${quoted(to)}`),
    ...lost.filter((text) => !isKnown(text)).map(quoted),
  ];
  return [
    ...(changes.length > 0 ? [{ place, message: say.rewritten(changes), said: lost }] : []),
    ...(unread.length > 0 ? [{ place, message: say.unreadColumns(unread), said: [] }] : []),
    ...(isDoubtful ? [{ place, message: say.maybeIndicators, said: [] }] : []),
  ];
}

/** What stands in the document's table, and nowhere in that of the plan as it was; a dash says nothing. */
function lostTexts(
  { above, cells, below }: TableText,
  written: readonly { readonly text: string }[],
): string[] {
  const keptCells = new Set(cells.flat().map(bare));
  const kept = bare([...above, ...cells.flat(), ...below].join('|'));
  const lines = written.flatMap(({ text }) => text.split(/[\r\n\u2028\u2029]+/u)).map((line) => line.trim());
  const lost = lines.filter((line) => {
    const text = bare(line);
    return !keptCells.has(text) && !/^[—–－-]*$/u.test(text) && !kept.includes(text);
  });
  return [...new Set(lost)];
}

/** No more changes are shown for one table. */
const mostShown = 10;

const say = {
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
  maybeIndicators: {
    zh: '这张表像是指标表，但没有找到“指标”列和年份列，留作一般表格：如果是指标表，请把表头改成“指标”“2025年”的样子',
    en: 'this table looks like one of indicators, but no columns of names and years were found, so it stayed a plain table; if it is one, name its columns 指标 and 2025年',
  },
};
