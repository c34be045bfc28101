import { describe, expect, it } from 'vitest';
import { completionTriggerCharacters } from '../../../../language-server/src/server/editor/completion.ts';
import { itemsAt, labelsAt } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

const plans = [{ title: '示范省养老服务规划', indicators: ['护理型床位占比'] }];
const roster = '部门\n  市民政局\n  各县人民政府：甲县人民政府、乙县人民政府\n';
const below = '一、甲\n责任部门：市财政局\n类别 硬件\n指标 乙\n  2022年：1张\n  数据来源：统计年鉴\n';
const table = '| 类别 | 指标 | 2025年 | 单位 | 属性 | 责任单位 | 期限 | 对应 |\n';

/** Every place of the language, and what is offered there among others. */
const places: readonly (readonly [place: string, marked: string, offered: readonly string[]])[] = [
  ['an empty line', '‸', ['指标', '类别', '专栏', '责任部门', '期限']],
  ['the start of a line', '责‸', ['责任部门']],
  ['the header', '规划 示范市方案\n  ‸', ['发文机关', '成文日期', '规划期', '基期', '依据', '地区', '文号']],
  ['发文机关', '规划 示范市方案\n  发文机关：‸', ['示范市人民政府', '示范市人民政府办公室']],
  ['地区', '规划 示范市方案\n  地区：‸', ['示范市']],
  ['规划期', '规划 示范市方案（2023—2025年）\n  规划期：‸', ['2023—2025年']],
  ['基期', '规划 示范市方案（2023—2025年）\n  基期：‸', ['2022年']],
  ['成文日期', '规划 示范市方案\n  发布日期：2023年3月1日\n  成文日期：‸', ['2023年3月1日']],
  ['依据', '规划 示范市方案\n  依据：‸', ['示范省养老服务规划']],
  ['the roster', '规划 示范市方案\n部门\n  ‸\n一、甲\n责任部门：市妇联', ['市妇联']],
  ['whom a collective stands for', '规划 示范市方案\n部门\n  市民政局\n  各部门：‸', ['市民政局']],
  [
    'an indicator’s block',
    `${below}  ‸`,
    ['2023年：', '2025年：', '属性', '责任部门', '单位', '目标', '指标', '类别'],
  ],
  ['a year', `${below}  2025年：‸`, ['≥', '≤', '不低于', '不超过', '达到', '全覆盖', '力争', '—']],
  ['behind a number', `${below}  2025年：2‸`, ['张', '%', '平方米']],
  ['behind a unit', `${below}  2025年：2张以‸`, ['以上', '以内', '左右']],
  ['目标', `${below}  目标：‸`, ['≥']],
  ['标准', `${below}  标准：‸`, ['≥']],
  ['单位', `${below}  单位：‸`, ['张', '%']],
  ['属性', `${below}  属性：‸`, ['约束性', '预期性']],
  ['方向', `${below}  方向：‸`, ['上升', '下降']],
  ['口径', `${below}  口径：‸`, ['期末', '当年', '累计']],
  ['范围', `${below}  范围：‸`, ['每个区']],
  ['对应', `${below}  对应：‸`, ['示范省养老服务规划']],
  ['behind 》', `${below}  对应：《示范省养老服务规划》‸`, ['护理型床位占比']],
  ['责任部门', `${below}  责任部门：‸`, ['市民政局', '各县人民政府', '市财政局']],
  ['a note', `${below}  责任部门：市民政局（‸`, ['牵头', '配合']],
  ['期限', `${below}  期限：‸`, ['2025年底', '持续推进']],
  ['分解', `${below}  分解：甲县10张、‸`, ['乙县']],
  ['数据来源', `${below}指标 丙\n  数据来源：‸`, ['统计年鉴']],
  ['类别', `${below}类别 ‸`, ['硬件']],
  ['a bracket', '一、甲\n内容。（‸', ['责任部门', '牵头部门', '期限', '市民政局']],
  ['behind a keyword in a bracket', '一、甲\n内容。（牵头单位：‸', ['市民政局']],
  ['the head of a table', '一、甲\n| 类别 | ‸', ['指标', '2022年', '2025年', '属性']],
  ['a cell of a category', `${below}${table}| ‸`, ['硬件']],
  ['a cell of a year', `${below}${table}| 甲 | 乙 | ‸`, ['≥']],
  ['a cell of units', `${below}${table}| 甲 | 乙 | 1 | ‸`, ['张']],
  ['a cell of properties', `${below}${table}| 甲 | 乙 | 1 | 张 | ‸`, ['约束性']],
  ['a cell of departments', `${below}${table}| 甲 | 乙 | 1 | 张 |  | ‸`, ['市民政局']],
  ['a cell of deadlines', `${below}${table}| 甲 | 乙 | 1 | 张 |  |  | ‸`, ['2025年底']],
  ['a cell of 对应', `${below}${table}| 甲 | 乙 | 1 | 张 |  |  |  | ‸`, ['示范省养老服务规划']],
];

describe('what is offered', () => {
  it.each(places)('in %s: %s', (_, marked, offered) => {
    const labels = marked.startsWith('规划')
      ? itemsAt(atCursor(marked), { plans }).map(({ label }) => label)
      : labelsAt(roster + marked, { plans });
    expect(labels).toEqual(expect.arrayContaining([...offered]));
  });

  it.each([
    ['prose', '一、甲\n推进养老服务‸'],
    ['a name that no superior has', `${below}指标 ‸`],
    ['a definition', `${below}  定义：‸`],
    ['a comment', '// 责‸'],
    ['a heading', '一、甲‸'],
  ])('is nothing in %s', (_, marked) => {
    expect(labelsAt(roster + marked)).toEqual([]);
  });
});

describe('the list opens by itself', () => {
  it('at the punctuation of either width', () => {
    for (const pair of ['：:', '，,', '（(', '|｜']) {
      for (const char of pair) expect(completionTriggerCharacters).toContain(char);
    }
  });
});

describe('below a table', () => {
  it('its next row, a stop in each cell', () => {
    const at = belowHeader(`一、甲\n| 类别 | 指标 | 2025年 | 属性 |\n| 硬件 | 乙 | 1 | 约束性 |\n‸`);
    const row = itemsAt(at).find(({ label }) => label === '表格行…');
    const choice = ['$', '{4|约束性,预期性|}'].join('');
    expect(row?.textEdit).toMatchObject({ newText: `| $1 | $2 | $3 | ${choice} |\n$0` });
  });

  it('none behind anything else, nor where the table holds no indicators', () => {
    for (const marked of ['一、甲\n‸', '一、甲\n| 步骤 | 时间 |\n| 一 | 二 |\n‸']) {
      expect(itemsAt(belowHeader(marked)).map(({ label }) => label)).not.toContain('表格行…');
    }
  });
});
