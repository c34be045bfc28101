import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsAfter } from '../../../language-server/src/server/editor/on-type-formatting.ts';
import { dedent } from '../../support/annotate.ts';

/** The text after what is typed at `‸` has been answered, the cursor where an editor leaves it. */
function typed(char: string, marked: string): string {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', char);
  const document = TextDocument.create('file:///a.plan', 'plan', 1, text);
  const cursor = at + char.length;
  const edits = editsAfter(char === '\r\n' ? '\n' : char, document, document.positionAt(cursor)).map(
    ({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }),
  );
  // no edit reaches over the cursor
  for (const { start, end } of edits) expect(end <= cursor || start > cursor).toBe(true);
  const moved = edits.filter(({ end }) => end <= cursor);
  const now = moved.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), cursor);
  const result = edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
  return `${result.slice(0, now)}‸${result.slice(now)}`;
}

const unchanged = (char: string, marked: string) =>
  expect(typed(char, marked)).toBe(marked.replace('‸', `${char}‸`));

describe('Enter behind a row', () => {
  it('aligns its table by the width of Chinese characters, and leaves the new line alone', () => {
    expect(typed('\n', '一、甲\n|指标|2025年|\n|每百户面积|30平方米|‸\n正文 ')).toBe(
      '一、甲\n| 指标       | 2025年   |\n| 每百户面积 | 30平方米 |\n‸\n正文 ',
    );
  });

  it('in the middle of the table aligns the rows below too: the table goes on', () => {
    expect(typed('\n', '|指标|2025年|\n|甲|1%|‸\n|丙丙丙|2%|\n')).toBe(
      '| 指标   | 2025年 |\n| 甲     | 1%     |\n‸\n| 丙丙丙 | 2%     |\n',
    );
  });

  it('keeps the line breaks of the file and what the new line begins with', () => {
    expect(typed('\r\n', '|指标|甲|\r\n|乙|1|‸\r\n')).toBe('| 指标 | 甲 |\r\n| 乙   | 1  |\r\n‸\r\n');
    expect(typed('\n  ', '|指标|甲|\n|乙|1|‸').startsWith('|指标|')).toBe(true);
  });

  it.each([
    ['where a row is cut in two', '|指标|2025年|\n|甲‸|1|\n'],
    ['behind a table of one row', '|指标|2025年|‸\n'],
    ['behind another line', '|指标|甲|\n|乙|1|\n正文‸\n'],
    ['at the start of the file', '‸|指标|甲|\n|乙|1|\n'],
    ['behind a tidy table', '| 指标 | 甲 |\n| 乙   | 1  |‸\n'],
  ])('changes nothing %s', (_, marked) => unchanged('\n', marked));
});

describe('the bar behind the last cell', () => {
  it('aligns the table', () => {
    expect(typed('|', '|指标|2025年|\n|每百户面积|30%‸\n')).toBe(
      '| 指标       | 2025年 |\n| 每百户面积 | 30%    |‸\n',
    );
    expect(typed('｜', '｜指标｜甲｜\n｜乙｜30%‸')).toBe('｜ 指标 ｜ 甲  ｜\n｜ 乙   ｜ 30% ｜‸');
    expect(typed('｜', '|指标|甲|\n|乙|30%‸')).toBe('| 指标 | 甲  |\n| 乙   | 30% |‸');
  });

  it.each([
    ['where cells are still missing', '|指标|2025年|属性|\n|甲|1‸\n'],
    ['within a row', '|指标|2025年|\n|甲‸1|\n'],
    ['in the head', '|指标|2025年‸\n|甲|1|\n'],
    ['behind a stroke', '|指标|甲|\n|乙|1\\‸\n'],
    ['in prose', '一、甲\n正文‸\n'],
  ])('changes nothing %s', (_, marked) => unchanged('|', marked));
});

it('the rest of the file is left alone, however untidy, another table too', () => {
  const marked = dedent(`
    规划  甲方案
        基期：2022年
    |指标|2025年|
    |乙|1%|‸
    |丙|2%|

    |任务|  单位|
    |丁|戊|
  `);
  const rest = ['规划  甲方案\n    基期：2022年\n', '\n\n|任务|  单位|\n|丁|戊|'];
  expect(typed('\n', marked)).toBe(rest.join('| 指标 | 2025年 |\n| 乙   | 1%     |\n‸\n| 丙   | 2%     |'));
});
