import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../../language-server/src/language/read-plan.ts';
import { moveAt } from '../../../../../language-server/src/server/editor/actions/moving/move.ts';
import { dedent } from '../../../../support/annotate.ts';

/** What becomes of a text where the thing at `‸` is moved; where it isn't, why. */
function moved(marked: string, direction: 'up' | 'down'): string {
  const text = dedent(marked);
  const moving = moveAt(readPlan(text.replace('‸', '')), text.indexOf('‸'), direction);
  if ('refusal' in moving) return moving.refusal.zh;
  return `${moving.text.slice(0, moving.cursor)}‸${moving.text.slice(moving.cursor)}`;
}

/** The same both ways: moving back gives the text again, the cursor where it was. */
function expectMoved(before: string, after: string): void {
  expect(moved(before, 'down')).toBe(dedent(after));
  expect(moved(after, 'up')).toBe(dedent(before));
}

describe('what is moved goes with all that belongs to it', () => {
  it('a task with its paragraphs, fields, box and the comment above it; numbers and references follow', () => {
    expectMoved(
      `
      一、主要任务
      // 待核
      （一）建‸设中心。见专栏1。
      责任部门：市民政局
      专栏1 中心
      1.选址

      （二）培训人员。见专栏2。
      专栏2 人员
      1.招聘
      （三）加强监管。按专栏1建设，按照专栏2培训。
      `,
      `
      一、主要任务
      （一）培训人员。见专栏1。
      专栏1 人员
      1.招聘

      // 待核
      （二）建‸设中心。见专栏2。
      责任部门：市民政局
      专栏2 中心
      1.选址
      （三）加强监管。按专栏2建设，按照专栏1培训。
      `,
    );
  });

  it('a chapter whose sections count through the plan', () => {
    expectMoved(
      `
      一、甲‸
      1.子
      2.丑
      二、乙
      3.寅
      三、丙
      4.卯
      见第一部分。
      `,
      `
      一、乙
      1.寅
      二、甲‸
      2.子
      3.丑
      三、丙
      4.卯
      见第二部分。
      `,
    );
  });

  it('sections that count anew keep their numbers', () => {
    expectMoved(
      '一、甲‸\n（一）子\n（二）丑\n二、乙\n（一）寅\n',
      '一、乙\n（一）寅\n二、甲‸\n（一）子\n（二）丑\n',
    );
  });

  it('decimal numbers below a heading', () => {
    expectMoved('1.甲‸\n1.1子\n内容。\n2.乙\n2.1丑\n内容。\n', '1.乙\n1.1丑\n内容。\n2.甲‸\n2.1子\n内容。\n');
  });

  it('an indicator with its lines', () => {
    expectMoved(
      '指标 床位‸\n  2025年：200张\n\n指标 助餐点\n  // 约数\n  2025年：20个\n',
      '指标 助餐点\n  // 约数\n  2025年：20个\n\n指标 床位‸\n  2025年：200张\n',
    );
  });

  it('a category with its indicators', () => {
    expectMoved(
      '类别 硬‸件\n指标 床位\n  2025年：200张\n类别 服务\n指标 助餐点\n  2025年：20个\n',
      '类别 服务\n指标 助餐点\n  2025年：20个\n类别 硬‸件\n指标 床位\n  2025年：200张\n',
    );
  });

  it('a department of the list', () => {
    expectMoved(
      '规划 方案\n部门\n  市民‸政局\n  市发展和改革委员会（市发改委）\n',
      '规划 方案\n部门\n  市发展和改革委员会（市发改委）\n  市民‸政局\n',
    );
  });

  it('a row of a table of indicators, its number and the category that is said once staying', () => {
    expectMoved(
      '| 序号 | 类别 | 指标 | 2025年 |\n| 1 | 硬件 | 床‸位 | 200张 |\n| 2 |      | 助餐点 | 20个 |\n',
      '| 序号 | 类别 | 指标 | 2025年 |\n| 1 | 硬件 | 助餐点 | 20个 |\n| 2 |      | 床‸位 | 200张 |\n',
    );
  });

  it('a whole with its parts, and one part over the other', () => {
    const head = '| 指标 | 2025年 |\n';
    expectMoved(
      `${head}| 居民‸收入 | 5万元 |\n| 其中：城镇居民收入 | 6万元 |\n| 养老机构数量 | 20个 |\n`,
      `${head}| 养老机构数量 | 20个 |\n| 居民‸收入 | 5万元 |\n| 其中：城镇居民收入 | 6万元 |\n`,
    );
    expectMoved(
      `${head}| 居民收入 | 5万元 |\n| 其中：城‸镇 | 6万元 |\n| 农村 | 3万元 |\n`,
      `${head}| 居民收入 | 5万元 |\n| 其中：农村 | 3万元 |\n| 城‸镇 | 6万元 |\n`,
    );
  });

  it('a row of a table of tasks', () => {
    expectMoved(
      '专栏1 分工\n| 序号 | 重点任务 | 责任单位 |\n| 1 | 建‸设中心 | 市民政局 |\n| 2 | 培训人员 | 市人社局 |\n',
      '专栏1 分工\n| 序号 | 重点任务 | 责任单位 |\n| 1 | 培训人员 | 市人社局 |\n| 2 | 建‸设中心 | 市民政局 |\n',
    );
  });

  it('an annex, its place in the list below the text and the table 表2 in it', () => {
    expectMoved(
      '一、甲\n内容，见附件2。\n\n附件：1.床位表\n　　　2.分工表\n\n附件‸1\n床位表\n表1 床位\n内容。\n\n附件2\n分工表\n表2 分工\n内容见表1。\n',
      '一、甲\n内容，见附件1。\n\n附件：1.分工表\n　　　2.床位表\n\n附件1\n分工表\n表1 分工\n内容见表2。\n\n附件‸2\n床位表\n表2 床位\n内容。\n',
    );
  });

  it('the last section without the signature below it, nor a line break at the end of the text', () => {
    expectMoved(
      '一、甲‸\n内容。\n二、乙\n内容二。\n\n示例市人民政府\n2023年3月1日',
      '一、乙\n内容二。\n二、甲‸\n内容。\n\n示例市人民政府\n2023年3月1日',
    );
  });

  it('line breaks of Windows and the mark at the start of a file stay', () => {
    const text = '\ufeff一、甲\r\n内容。\r\n\r\n二、乙';
    const moving = moveAt(readPlan(text), 1, 'down');
    expect(moving).toMatchObject({ text: '\ufeff一、乙\r\n\r\n二、甲\r\n内容。', cursor: 8 });
  });
});

describe('at the border it says why', () => {
  it.each([
    ['一、甲\n（一）子\n（二）‸丑\n二、乙\n', '“（二）丑”已是“一、甲”的最后一项，再往下移就离开了那里。'],
    [
      '类别 硬件\n指标 ‸床位\n类别 服务\n指标 助餐点\n',
      '“床位”已是类别“硬件”的最后一项，再往下移就离开了那里。',
    ],
    ['规划 方案\n部门\n  市民‸政局\n', '“市民政局”已是部门名单的最后一项，再往下移就离开了那里。'],
    // 工程 holds for the rows below it
    [
      '| 类别 | 项目 |\n| 服务 | ‸助餐 |\n| 工程 | 中心 |\n|  | 站点 |\n',
      '“服务”已是这张表的这一组的最后一项，再往下移就离开了那里。',
    ],
    ['规划 方‸案\n', '这里没有可以上下移动的内容：请把光标放在标题、任务、指标、表格的行或部门上。'],
  ])('%s', (text, why) => {
    expect(moved(text, 'down')).toBe(why);
  });

  it('and where the items of a box would be taken for what follows it', () => {
    const text = '（一）甲\n1.子‸\n2.丑\n专栏1 寅\n1.卯\n';
    expect(moved(text, 'down')).toBe('没有移动“1.子”：换了位置，有的行会被读成别的内容。');
  });
});
