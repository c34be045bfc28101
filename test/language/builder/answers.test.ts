import { describe, expect, it } from 'vitest';
import { dedent } from '../../support/annotate.ts';
import { expectTotal } from '../../support/expect-total.ts';
import { responsibilities } from '../../support/sketch.ts';

/** What is read of a bracket at the end of a task's paragraph. */
function inBrackets(written: string): string {
  return read(`一、任务\n做好工作。${written}\n`);
}

function read(text: string): string {
  const [task, ...others] = responsibilities(expectTotal(dedent(text))).split('\n');
  expect(others).toEqual([]);
  return (task ?? '').replace(/^一、任务\*? ?/u, '');
}

describe('brackets that name no field say who answers by their verbs', () => {
  it.each([
    ['（市民政局负责）', '〔市民政局〕'],
    ['（市民政局牵头）', '〔市民政局（lead）〕'],
    ['（市民政局牵头负责）', '〔市民政局（lead）〕'],
    ['（市民政局、市财政局按职责分工负责）', '〔市民政局、市财政局〕'],
    [
      '（市民政局牵头，市财政局、各区政府配合）',
      '〔市民政局（lead）、市财政局（support）、各区政府（support）〕',
    ],
    ['（市发展改革委牵头，市财政局等按职责分工负责）', '〔市发展改革委（lead）、市财政局〕'],
    ['（市发展改革委、市民政局牵头）', '〔市发展改革委（lead）、市民政局（lead）〕'],
    [
      '（国家发展改革委牵头，教育部、民政部等参与）',
      '〔国家发展改革委（lead）、教育部（support）、民政部（support）〕',
    ],
    ['（教育部、财政部等按职责分工负责，各省级人民政府落实）', '〔教育部、财政部、各省级人民政府〕'],
    ['（教育部、财政部等部门和地方各级人民政府按职责分工负责）', '〔教育部、财政部、地方各级人民政府〕'],
    [
      '(市民政局牽頭,市殘聯、各縣（市、區）人民政府參與)',
      '〔市民政局（lead）、市殘聯（support）、各縣（市、區）人民政府（support）〕',
    ],
    [
      '【市委宣传部牵头；团市委、市妇联、市总工会配合】',
      '〔市委宣传部（lead）、团市委（support）、市妇联（support）、市总工会（support）〕',
    ],
    [
      '（经信局、即墨区政府、如东县政府、国新办、市大数据局、自由贸易试验区管委会负责）',
      '〔经信局、即墨区政府、如东县政府、国新办、市大数据局、自由贸易试验区管委会〕',
    ],
    ['（市民政局会同市财政局负责）', '〔市民政局、市财政局〕'],
    [
      '（市民政局牵头，各有关部门、各街道办事处配合）',
      '〔市民政局（lead）、各有关部门（support）、各街道办事处（support）〕',
    ],
  ])('%s', (written, expected) => {
    expect(inBrackets(written)).toBe(expected);
  });

  it('in front of the full stop, in a heading, behind its run-in text, on a line of their own', () => {
    expect(read('一、任务\n做好工作（市民政局负责）。\n')).toBe('〔市民政局〕');
    expect(read('一、任务（市民政局负责）\n')).toBe('〔市民政局〕');
    expect(read('一、任务。做好工作。（市民政局负责）\n')).toBe('〔市民政局〕');
    expect(read('一、任务\n做好工作。\n（市民政局负责）\n')).toBe('〔市民政局〕');
    expect(read('一、任务\n做好工作。（市民政局负责）再做好工作。\n')).toBe('〔市民政局〕');
  });

  it('over the line breaks of a copied text', () => {
    expect(read('一、任务\n做好工作。（市民政局牵\n头，市财\n政局配合）\n')).toBe(
      '〔市民政局（lead）、市财政局（support）〕',
    );
  });

  it.each([
    '（按职责分工负责）',
    '（负责人：张某）',
    '（由居委会负责）',
    '（由市民政局负责）',
    '（具体由市民政局负责）',
    '（驻区单位参与）',
    '（政府、企业负责）',
    '（以下均需各级人民政府落实）',
    '（张某 完成时限：2024年底）',
    '（全部负责）',
    '（张某负责）',
    '（企业自办负责）',
    '（对市民政局负责）',
    '（市民政局负责的事项）',
    '（市民政局牵头，张某配合）',
    '（国家统计局，2021年3月）',
    '（市民政局，2022年底）',
    '（2024年底前完成）',
    '（长期坚持）',
    '（责任领导：张某）',
    '（市民政局牵头',
    '（内科、外科牵头，2024年底前完成）',
    '（改造5处，2024年底前完成）',
    '（教室、卧室负责）',
    '（车站、充电站负责）',
  ])('but not %s', (written) => {
    expect(inBrackets(written)).toBe('');
  });

  it.each([
    '综合股',
    '市场管理科',
    '审计一处',
    '县委政策研究室',
    '乡镇农业技术推广站',
    '镇卫生院',
    '市科委',
    '相关区',
  ])('of a body such as %s', (name) => {
    expect(inBrackets(`（${name}牵头）`)).toBe(`〔${name}（lead）〕`);
    expect(inBrackets(`（市民政局、${name}负责）`)).toBe(`〔市民政局、${name}〕`);
  });

  it('nobody where that is still to be said', () => {
    expect(read('一、任务\n做好工作。（责任单位：待定；完成时限：2024年底）\n')).toBe('2024年底');
  });

  it('bodies alone where they close a paragraph, and only there', () => {
    expect(read('一、任务\n做好工作。（市民政局、市财政局）\n')).toBe('〔市民政局、市财政局〕');
    expect(read('一、任务。做好工作。（团市委）\n')).toBe('〔团市委〕');
    expect(read('一、任务\n做好工作（市民政局、市财政局）。\n')).toBe('');
    expect(read('一、任务\n做好工作（市民政局、市财政局）\n')).toBe('');
    expect(read('一、任务\n做好工作。（市民政局、市财政局）再做好工作。\n')).toBe('');
    expect(read('一、任务\n做好工作。（示范社区）\n')).toBe('');
  });

  it('nor amid a sentence', () => {
    expect(read('一、任务\n建立事项（市民政局负责）清单。\n')).toBe('');
    expect(read('一、任务\n（市民政局负责）开展工作。\n')).toBe('');
  });
});

describe('a deadline among those who answer', () => {
  it.each([
    ['（市民政局、市财政局，2024年底前完成）', '〔市民政局、市财政局〕 2024年底前完成'],
    ['（责任单位：市民政局，2024年底前完成）', '〔市民政局〕 2024年底前完成'],
    ['（责任单位：市民政局；完成时限：2024年底前）', '〔市民政局〕 2024年底前'],
    ['（市民政局牵头，2023年12月底前完成）', '〔市民政局（lead）〕 2023年12月底前完成'],
    ['（市民政局牵头；完成时限：2024年底）', '〔市民政局（lead）〕 2024年底'],
    ['（市民政局；完成时限：2024年底）', '〔市民政局〕 2024年底'],
    ['（市民政局牵头 完成时限：2024年底）', '〔市民政局（lead）〕 2024年底'],
    [
      '（牵头单位：市民政局　责任单位：市财政局 完成时限：2024年底）',
      '〔市民政局（lead）、市财政局〕 2024年底',
    ],
    ['（市民政局负责；长期坚持）', '〔市民政局〕 长期坚持'],
    ['（责任单位：市民政局；长期坚持）', '〔市民政局〕 长期坚持'],
    ['（责任单位：市民政局；持续推进）', '〔市民政局〕 持续推进'],
    ['（责任单位：市民政局，每季度末）', '〔市民政局〕 每季度末'],
    ['（责任单位：市民政局，“十四五”末）', '〔市民政局〕 “十四五”末'],
    ['（2024年底前完成，市民政局负责）', '〔市民政局〕 2024年底前完成'],
    ['（2024年底前完成；责任单位：市民政局）', '〔市民政局〕 2024年底前完成'],
    [
      '（责任单位：市民政局，2024年6月底前启动、2025年底前完成）',
      '〔市民政局〕 2024年6月底前启动、2025年底前完成',
    ],
    [
      '（牵头单位：市民政局，2024年底前完成，市财政局配合）',
      '〔市民政局（lead）、市财政局（support）〕 2024年底前完成',
    ],
    ['（责任单位：2024年底前完成，市民政局）', '〔市民政局〕 2024年底前完成'],
    ['（责任单位：市民政局，，2024年底前完成，，市财政局）', '〔市民政局、市财政局〕 2024年底前完成'],
  ])('%s', (written, expected) => {
    expect(inBrackets(written)).toBe(expected);
  });

  it('on a line of its own too', () => {
    expect(read('一、任务\n责任单位：市民政局牵头，市财政局配合，2024年底前完成\n')).toBe(
      '〔市民政局（lead）、市财政局（support）〕 2024年底前完成',
    );
  });
});

describe('below an indicator', () => {
  it('verbs and a deadline are read alike', () => {
    const plan = expectTotal(
      '指标 甲\n  责任部门：市民政局牵头，市财政局配合，2024年底前完成，市残联\n  期限：长期\n指标 乙\n  责任部门：2024年底前\n',
    );
    expect(responsibilities(plan)).toBe(
      '  甲 〔市民政局（lead）、市财政局（support）、市残联〕 长期\n  乙 2024年底前',
    );
    expect(plan.problems).toEqual([]);
  });
});

describe('a field nobody knows', () => {
  it.each([
    ['（责任领导：张某；责任单位：市民政局）', '〔市民政局〕'],
    ['（责任领导：张某、李某；责任单位：市民政局）', '〔市民政局〕'],
    ['（责任单位：市民政局；责任领导：张某、李某；完成时限：2024年底）', '〔市民政局〕 2024年底'],
    ['（市民政局牵头；联系人：张某）', '〔市民政局（lead）〕'],
  ])('hides nothing: %s', (written, expected) => {
    expect(inBrackets(written)).toBe(expected);
  });

  it('is no finding, unless a known one was meant', () => {
    const problems = (written: string) =>
      expectTotal(`一、任务\n做好工作。${written}\n`).problems.map(({ text, suggestion }) => [
        text,
        suggestion,
      ]);
    expect(problems('（责任领导：张某；责任单位：市民政局）')).toEqual([]);
    expect(problems('（责任单位：市民政局；完成时线：2024年底）')).toEqual([['完成时线', '完成时限']]);
    expect(problems('（责任部们：市民政局；期限：2024年底）')).toEqual([['责任部们', '责任部门']]);
  });
});

describe('departments that blanks part', () => {
  it.each([
    ['市民政局 市财政局 各区政府', '〔市民政局、市财政局、各区政府〕'],
    ['市民政局　市财政局、市残联', '〔市民政局、市财政局、市残联〕'],
    ['市民政局（牵头） 市财政局（配合）', '〔市民政局（lead）、市财政局（support）〕'],
    ['市民政局和市财政局', '〔市民政局、市财政局〕'],
  ])('are as many: %s', (list, expected) => {
    expect(read(`一、任务\n责任单位：${list}\n`)).toBe(expected);
  });

  it.each(['市 民 政 局', '市民政局 养老处长', '市发展和改革委员会', '市政府和社会资本合作中心'])(
    'but each part must be a body: %s',
    (list) => {
      expect(read(`一、任务\n责任单位：${list}\n`)).toBe(`〔${list}〕`);
    },
  );

  it('in a table and below an indicator too', () => {
    const { mentions } = expectTotal(
      dedent(`
        | 指标 | 2025年 | 责任部门 |
        | 甲率 | 50% | 市民政局 市财政局 |

        指标 乙率
          责任部门：市残联 市教育局
      `),
    );
    expect(mentions.map(({ name }) => name)).toEqual(['市民政局', '市财政局', '市残联', '市教育局']);
  });
});
