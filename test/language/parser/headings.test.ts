import { describe, expect, it } from 'vitest';
import type { Section } from '../../../language-server/src/language/generated/ast.ts';
import { headingMark } from '../../../language-server/src/language/parser/headings.ts';
import { parsePlanFile } from '../../../language-server/src/language/parser/parse.ts';
import { dedent } from '../../support/annotate.ts';
import { expectLines } from '../../support/expect-lines.ts';

describe('numbered headings have a level each, in ASCII and full-width alike', () => {
  it.each([
    [1, ['第一章 总则', '第1章 总则', '第十二章　总则', '第２章 总则', '第一编 总则', '第一篇 总则']],
    [2, ['第一节 总则', '第3节 总则']],
    [3, ['一、总则', '十二、总则', '一．总则', '一.总则', '一﹒总则', '二十三、总则']],
    [4, ['（一）总则', '(一)总则', '（十二）总则', '(一）总则', '〔一〕总则']],
    [5, ['1.总则', '1．总则', '1、总则', '1﹒总则', '12. 总则', '１２．总则']],
    [6, ['（1）总则', '(1)总则', '（１２）总则']],
  ])('level %i', (level, lines) => {
    for (const line of lines) expect(headingMark(line, 0, line.length)?.level, line).toBe(level);
  });

  it.each([
    ['一、', 1],
    ['十、', 10],
    ['十七、', 17],
    ['二十、', 20],
    ['（九十九）', 99],
    ['一百零二、', 102],
    ['１７．', 17],
    ['(8)', 8],
  ])('%s says its number', (mark, number) => {
    expect(headingMark(`${mark}总则`, 0, mark.length + 2)?.number).toBe(number);
  });

  it('a number in a sentence is no mark', () =>
    expectLines(`
      text      │1.5倍以上的增长。
      text      │3、5月份各一次。
      text      │2025年建成。
      text      │12345热线
      text      │一是加强领导。
      text      │——发展社区服务。
      text      │（略）
      text      │第一章规定，各地制定具体措施。
      text      │第二节课后服务的要求，由学校提出。
    `));
});

describe('a heading opens a section of its level and closes deeper ones', () => {
  it('however levels are skipped', () => {
    expect(
      tree(`
        1.零
        第一章甲
        一、乙
        1.丙
        （1）丁
        （一）戊
        1.己
        第一节庚
        （1）辛
        二、壬
        第二章癸
      `),
    ).toBe(
      dedent(`
        1.零
        第一章甲
          一、乙
            1.丙
              （1）丁
            （一）戊
              1.己
          第一节庚
            （1）辛
            二、壬
        第二章癸
      `),
    );
  });

  it('and what follows it belongs to it', () => {
    const [first] = parsePlanFile('一、甲\n正文。\n责任部门：市民政局\n（一）乙\n指标 丙').value.sections;
    expect(first?.members.map((member) => member.$type)).toEqual(['Paragraph', 'TaskField']);
    expect(first?.sections[0]?.members.map((member) => member.$type)).toEqual(['Indicator']);
  });
});

/** The sections of a text, each below the one that holds it. */
function tree(text: string): string {
  const lines = (sections: readonly Section[], depth: number): string[] =>
    sections.flatMap((section) => [
      `${'  '.repeat(depth)}${section.mark}${section.title ?? ''}`,
      ...lines(section.sections, depth + 1),
    ]);
  return lines(parsePlanFile(dedent(text)).value.sections, 0).join('\n');
}
