import { describe, expect, it } from 'vitest';
import type { Section } from '../../../language-server/src/language/generated/ast.ts';
import { headingMark } from '../../../language-server/src/language/parser/headings.ts';
import { parsePlanFile } from '../../../language-server/src/language/parser/parse.ts';
import { dedent } from '../../support/annotate.ts';
import { expectLines } from '../../support/expect-lines.ts';

describe('numbered headings have a level each, in ASCII and full-width alike', () => {
  it.each([
    [0, ['第一篇 总则', '第一编 总则', '第2篇　总则', '第一部分 总则', '第一部分：总则', '第三部分']],
    [1, ['第一章 总则', '第1章 总则', '第十二章　总则', '第２章 总则']],
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
      text      │第一部分资金由财政承担
    `));

  it('a long title stands apart from its number, and has two halves perhaps', () =>
    expectLines(`
      level 0   │第一篇　立足新的起点，建设共同富裕的现代化城市
      level 1   │第一章 完善体系，健全机制
      text      │第一章 规定了各项任务。
    `));
});

describe('the number that comes next is a heading’s, whatever stands behind it', () => {
  it('digits too', () =>
    expectLines(`
      level 3   │一、主要任务
      level 5   │1.2024年底前完成改造。
      level 5   │2.300户危房全部改造
      level 5   │3.5G网络覆盖全域
      level 5   │4、24小时服务站建成开放
      level 5   │５．１５分钟生活圈建成
    `));

  it('what may be a decimal, where the line above is finished', () =>
    expectLines(`
      level 3   │一、主要任务
      level 5   │1.培训家庭照护者。
      level 5   │2.5万名老年人接受评估
      level 5   │3.培训护理员，人数达到
      text      │4.5万人次。
      text      │全年服务老年人达到
      text      │4.5万人次。
      level 5   │4.5万名护理员持证上岗
    `));

  it('not where it isn’t the next one', () =>
    expectLines(`
      level 3   │一、主要任务
      text      │1.5万人参加培训。
      level 5   │1.甲
      text      │3.5G网络覆盖全域
      text      │2.5
      text      │2.5左右
      level 4   │（二）乙
      text      │2.5万人参加培训。
    `));

  it('a title of two halves that follows its number closely', () =>
    expectLines(`
      level 1   │第一章 总则
      level 2   │第一节坚持创新驱动，建设现代化产业体系
      text      │第一节提出，要完善体系。
      level 2   │第二节扩大内需，畅通循环
      text      │第四节扩大内需，畅通循环
    `));
});

describe('numbers that are no headings', () => {
  it('the items of a note', () =>
    expectLines(`
      level 5   │1.建设设施
      text      │注：1.带“*”的为预计数；
      text      │2.数据不含
      text      │所辖县。
      level 5   │2.培育队伍
      text      │备注：（1）甲；（2）乙；
      text      │（3）丙。
      level 6   │（1）丁
      text      │说明：
      text      │1.戊。
      text      │2.己。
      level 5   │3.庚
    `));

  it('a note of one item', () =>
    expectLines(`
      level 5   │1.建设设施
      text      │注：1.数据为预计数。
      level 5   │2.培育队伍
    `));

  it('cells side by side, and those below them', () =>
    expectLines(`
      level 2   │第二节 产业
      text      │集群    链条
      text      │1．甲    1．子
      text      │2．丑
      text      │2．乙	3．寅
      level 2   │第三节 改革
      level 5   │1．戊
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
        第一篇子
        第三章丑
        一、寅
        第二篇卯
        一、辰
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
        第一篇子
          第三章丑
            一、寅
        第二篇卯
          一、辰
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
