import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsAfter, editsBehind } from '../../../language-server/src/server/editor/on-type-formatting.ts';
import type { EndedLine } from '../../../language-server/src/server/protocol/typed-lines.ts';
import { dedent } from '../../support/annotate.ts';

/** The text after what is typed at `‸` has been answered, the cursor where an editor leaves it. */
function typed(char: string, marked: string): string {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', char);
  const document = TextDocument.create('file:///a.plan', 'plan', 1, text);
  const cursor = at + char.length;
  const edits = editsAfter(/^\r?\n/.test(char) ? '\n' : char, document, document.positionAt(cursor)).map(
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
    expect(typed('\n  ', '|指标|甲|\n|乙|1|‸')).toBe('| 指标 | 甲 |\n| 乙   | 1  |\n  ‸');
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

describe('Enter behind a line that a block can’t hold takes it to the margin, and the new one with it', () => {
  const block = '一、甲\n指标 乙\n  2025年：1%\n';

  it.each([
    ['a heading', '二、重点任务'],
    ['a heading of another level', '（一）扩大供给'],
    ['the lowest one', '（1）甲'],
    ['a chapter', '第二章 重点任务'],
    ['a category', '类别 服务能力'],
    ['a box', '专栏1 重点项目'],
    ['a table', '|任务|单位|'],
    ['the title of one', '表1 分年度指标'],
    ['the title of a picture', '图2：空间布局'],
    ['an annex', '附件1'],
    ['a list of annexes', '附件：1.分工表'],
    ['a sentence', '到2027年，体系基本健全。'],
    ['the beginning of one', '到2027年，体系基本健全'],
    ['a sentence with who answers', '加大投入。（责任部门：市财政局）'],
    ['Traditional characters', '類別 服務能力'],
  ])('%s', (_, line) => {
    expect(typed('\n  ', `${block}  ${line}‸`)).toBe(`${block}${line}\n‸`);
  });

  it.each([
    ['an indicator', '指标 丙'],
    ['one in Traditional characters', '指標 丙'],
  ])('but what opens a block indents the new one: %s', (_, line) => {
    expect(typed('\n  ', `${block}  ${line}‸`)).toBe(`${block}${line}\n  ‸`);
    expect(typed('\n　　', `一、甲\n　　正文。\n　　${line}‸`)).toBe(`一、甲\n　　正文。\n${line}\n  ‸`);
    expect(typed('\n', `一、甲\n${line}‸`)).toBe(`一、甲\n${line}\n  ‸`);
  });

  it('so it does behind the header and in the roster', () => {
    expect(typed('\n  ', '规划 甲\n  基期：2022年\n  部门‸')).toBe('规划 甲\n  基期：2022年\n部门\n  ‸');
    expect(typed('\n  ', '部门\n  市民政局\n  一、甲‸')).toBe('部门\n  市民政局\n一、甲\n‸');
    expect(typed('\n  ', '部门\n  市民政局\n  指标 甲‸')).toBe('部门\n  市民政局\n指标 甲\n  ‸');
    expect(typed('\n  ', '规划 甲\n  为做好工作，制定本方案。‸')).toBe(
      '规划 甲\n为做好工作，制定本方案。\n‸',
    );
  });

  it.each(['责任部门：市民政局', '（二）乙', '类别 服务能力'])(
    'behind indented paragraphs too, where its like has its place there: %s',
    (line) => {
      const above = '一、甲\n（一）丙\n　　正文。\n';
      expect(typed('\n　　', `${above}　　${line}‸`)).toBe(`${above}${line}\n‸`);
    },
  );
});

describe('Enter behind a line of a block', () => {
  it.each([
    ['a field', '指标 甲\n  属性：约束性‸'],
    ['a year', '指标 甲\n  2025年：1%‸'],
    ['a mistyped field', '指标 甲\n  责任部们：市民政局‸'],
    ['a field that is a sentence', '指标 甲\n  定义：每千人的床位。‸'],
    ['a department', '部门\n  市民政局（市残联）‸'],
    ['a comment', '指标 甲\n  // 待定。‸'],
    ['paragraphs and headings as documents indent them', '　　一、甲\n　　正文。\n　　（一）乙‸'],
  ])('leaves both alone: %s', (_, marked) => {
    expect(typed('\n  ', marked)).toBe(marked.replace('‸', '\n  ‸'));
  });

  it('indents one that was begun at the margin', () => {
    expect(typed('\n', '指标 甲\n2025年：1%‸')).toBe('指标 甲\n  2025年：1%\n  ‸');
    expect(typed('\n', '指标 甲\n\t2022年：1%\n属性：约束性‸')).toBe(
      '指标 甲\n\t2022年：1%\n\t属性：约束性\n\t‸',
    );
    expect(typed('\n', '规划 甲\n基期：2022年‸')).toBe('规划 甲\n  基期：2022年\n  ‸');
  });

  it('indents a list deeper that goes on, and nothing behind it', () => {
    expect(typed('\n  ', '指标 甲\n  责任部门：市民政局、‸')).toBe('指标 甲\n  责任部门：市民政局、\n    ‸');
    expect(typed('\n    ', '指标 甲\n  责任部门：市民政局、\n    市财政局‸')).toBe(
      '指标 甲\n  责任部门：市民政局、\n    市财政局\n  ‸',
    );
    expect(typed('\n    ', '指标 甲\n  责任部门：市民政局、\n    属性：约束性‸')).toBe(
      '指标 甲\n  责任部门：市民政局、\n  属性：约束性\n  ‸',
    );
  });

  it('takes the blanks of an empty one away', () => {
    expect(typed('\n', '指标 甲\n  2025年：1%\n  ‸')).toBe('指标 甲\n  2025年：1%\n\n‸');
  });
});

describe('what was not in time is made up for', () => {
  /** The text after the lines at `│` have been tidied. */
  function tidied(text: string): string {
    const lines = text.split('\n').flatMap((line, number) => (line.endsWith('│') ? [{ line: number }] : []));
    const document = TextDocument.create('file:///a.plan', 'plan', 1, text.replaceAll('│', ''));
    return TextDocument.applyEdits(document, editsBehind(document, lines));
  }

  it('line by line, with what each has handed on to the next', () => {
    expect(tidied('一、甲\n指标 乙\n  2025年：1%│\n  二、丙│\n  正文│\n  责任部门：市民政局│\n  期')).toBe(
      '一、甲\n指标 乙\n  2025年：1%\n二、丙\n正文\n责任部门：市民政局\n期',
    );
  });

  it('lines of a block too that the editor began at the margin', () => {
    const text =
      '部门\n市民政局\n\n一、甲\n指标 乙\n  2025年：1%\n\n备注：丙\n责任部门：市民政局\n（一）丁\n';
    const document = TextDocument.create('file:///a.plan', 'plan', 1, text);
    const ended = text
      .trimEnd()
      .split('\n')
      .map((written, line) => ({ line, given: /^ */.exec(written)?.[0] ?? '' }));
    expect(TextDocument.applyEdits(document, editsBehind(document, ended))).toBe(
      '部门\n  市民政局\n\n一、甲\n指标 乙\n  2025年：1%\n\n  备注：丙\n  责任部门：市民政局\n（一）丁\n',
    );
    // who answers for the section has been put there by hand, or nobody knows
    const unknown = ended.map(({ line, given }) => (line === 8 ? { line } : { line, given }));
    expect(TextDocument.applyEdits(document, editsBehind(document, unknown))).toContain('\n责任部门');
  });

  it.each([
    ['部门\n│市民政局\n', '部门\n  市民政局\n'],
    ['指标 乙\n│责任部门：市民政局\n', '指标 乙\n  责任部门：市民政局\n'],
    ['指标 乙\n    备注：丙\n│责任部门：市民政局\n', '指标 乙\n    备注：丙\n    责任部门：市民政局\n'],
    ['指标 乙\n  备注：丙\n\n│责任部门：市民政局\n', '指标 乙\n  备注：丙\n\n责任部门：市民政局\n'],
    ['部门\n│各部门要落实责任。\n', '部门\n各部门要落实责任。\n'],
  ])('one by itself, where those above are tidy by now: %s', (marked, expected) => {
    const line = marked.slice(0, marked.indexOf('│')).split('\n').length - 1;
    const document = TextDocument.create('file:///a.plan', 'plan', 1, marked.replace('│', ''));
    const tidy = (ended: EndedLine) => TextDocument.applyEdits(document, editsBehind(document, [ended]));
    // the row below has the same blanks
    expect(tidy({ line, given: '' }).trimEnd()).toBe(expected.trimEnd());
    expect(tidy({ line })).toBe(document.getText());
  });

  it('no other line is touched, nor one that somebody has put elsewhere since', () => {
    const text = '指标 乙\n  2025年：1%\n  二、丙\n  正文│\n';
    expect(tidied(text)).toBe(text.replace('│', ''));
    expect(tidied('指标 乙\n  2025年：1%\n  二、丙│\n    正文')).toBe(
      '指标 乙\n  2025年：1%\n二、丙\n    正文',
    );
  });

  it('what the editor has kept of a block that is not there any more goes, what was put in by hand stays', () => {
    const text = '二、任务\n正文。\n\n  附件：分工表\n';
    const document = TextDocument.create('file:///a.plan', 'plan', 1, text);
    const written = (given: string) =>
      TextDocument.applyEdits(document, editsBehind(document, [{ line: 3, given }]));
    expect(written('  ')).toBe(text.replace('  附', '附'));
    expect(written('')).toBe(text);
  });
});
