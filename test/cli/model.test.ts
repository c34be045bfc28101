import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { planJson } from '../../language-server/src/exchange/interchange/json/write.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { planwright, project } from './planwright.ts';

const schema = JSON.parse(readFileSync(join(project, 'language-server/schema/plan.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function expectValid(model: unknown): void {
  validate(model);
  expect(validate.errors).toBeNull();
}

const modelOf = (text: string) => JSON.parse(JSON.stringify(planJson(readPlan(text), 'a.plan')));

/** Everything the shape has a word for, at least once. */
const rich = `规划 甲规划（2021—2025年）
  发文机关：甲局、乙局
  文号：甲发〔2021〕1号
  成文日期：2021年3月1日
  发布日期：2021年4月
  规划期：2021—2025年
  基期：2020年
  地区：甲省乙市
  依据：《上位规划》（上发〔2020〕2号）
部门
  市发展和改革委员会（市发改委）
  各区人民政府：甲区人民政府、乙区人民政府
一、任务
牵头部门：市发改委
期限：2024年底
正文。
| 甲 | 乙 |
| 1 | 2 |
专栏1 指标
类别 设施
指标 里程
  2020年：1600公里
  2023年：1700公里左右
  2025年：[1800]公里
  2023年实绩：1650公里
  2035年：逐步提高
  单位：公里
  属性：约束性
  范围：每个区
  方向：上升
  口径：期末
  定义：通车里程
  数据来源：统计局
  分解：甲区100公里
  对应：《上位规划》里程
  责任部门：市发改委（牵头）、甲区人民政府
  期限：每年12月底前
指标 降幅
  2025年：年均下降0.15%
  属性：重要
指标 床位
  2025年：力争每千人口1.5—2.5张
  2020年：—
指标 演练
  标准：每3年≥1次
指标 报酬
  标准：不低于上年度人均可支配收入的2.3倍
指标 坏值
  2025年：≥≥3
  责任部们：甲
  2025年：3
| 指标 | 2025年 | 年均增速〔累计〕 |
| 产值 | 100亿元 | 6.5 |
`;

describe('planwright model', () => {
  it.each(readdirSync(join(project, 'examples')).filter((name) => name.endsWith('.plan')))(
    'prints examples/%s as the schema says',
    async (name) => {
      const { code, out, said } = await planwright(['model', `examples/${name}`]);
      expect([code, said]).toEqual([0, '']);
      expectValid(JSON.parse(out));
    },
  );

  it('fits the schema with everything a plan can say', () => expectValid(modelOf(rich)));

  it('fits the schema with nothing at all, and with broken text', () => {
    for (const text of [
      '',
      '指标',
      '规划\n  成文日期：2023年2月30日\n部门：\n| 指标 |',
      '  责任部门：甲\n（一）',
    ]) {
      expectValid(modelOf(text));
    }
  });

  it('gives exact decimals as strings, and the place of each value', () => {
    const [distance, fall, beds] = modelOf(rich).indicators;
    expect(distance.values[2].value).toMatchObject({
      kind: 'quantity',
      text: '[1800]公里',
      low: '1800',
      high: '1800',
      cumulative: true,
      range: { start: { line: 23, character: 8 }, end: { line: 23, character: 16 } },
    });
    expect(fall.values[0].value).toMatchObject({
      low: '0.15',
      unit: { text: '%', factor: '0.01' },
      change: { direction: 'down', pace: 'annual' },
    });
    expect(beds.values[0].value).toMatchObject({ low: '1.5', high: '2.5', softener: '力争' });
  });

  it('refers to sections by number', () => {
    const { sections, indicators } = modelOf(rich);
    expect(sections.map(({ mark, parent }: { mark: string; parent?: number }) => [mark, parent])).toEqual([
      ['', undefined],
      ['一、', 0],
      ['专栏1', 1],
    ]);
    expect(indicators[1]).toMatchObject({
      section: 2,
      responsibility: { mentions: [{ name: '市发改委', role: 'lead' }], inheritedFrom: 1 },
    });
    expect(sections[2].indicators).toEqual(indicators.map((_: unknown, index: number) => index));
  });
});
