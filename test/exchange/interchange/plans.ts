import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planJson } from '../../../language-server/src/exchange/interchange/json/write.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const folder = join(import.meta.dirname, '../../../examples');

/** Name and text of every plan in examples/. */
export const allExamples: [name: string, text: string][] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.plan'))
  .sort()
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** Everything the language has a word for, at least once. */
export const richPlan = `规划 甲规划（2021—2025年）
  发文机关：甲局、乙局
  文号：甲发〔2021〕1号
  成文日期：2021年3月1日
  发布日期：2021年4月
  规划期：2021—2025年
  基期：2020年
  地区：甲省乙市
  依据：《上位规划》（上发〔2020〕2号）、国家有关规定
部门
  市发展和改革委员会（市发改委、发改委）
  市统计局
  各区人民政府：甲区人民政府、乙区人民政府
// 供起草人看
开头的一段。
一、任务
牵头部门：市发改委
期限：2024年底
正文。
| 甲 | 乙 |
| 1 | 2 |
| 丙 |
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
  考核方式：年度考核
  分解：甲区100公里
  对应：《上位规划》里程；《另一规划》长度
  责任部门：市发改委（牵头）、甲区人民政府、市统计局（牵头）
  期限：每年12月底前
指标 降幅
  2025年底：年均下降0.15%
  属性：重要
类别 服务
指标 床位
  2025年：力争每千人口1.5—2.5张
  2020年：—
  牵头部门：市发改委
  配合部门：市统计局
// 忽略 values/no-target：另文明确
指标 演练
  标准：每3年≥1次
类别
指标 报酬
  标准：不低于上年度人均可支配收入的2.3倍
  目标：
| 指标 | 单位 | 2025年 | 年均增速〔累计〕 |
| 产值 | 亿元 | 100 | 6.5 |
| 户数 | 户 | 100 | |

| 类别 | 指标 | “十四五”末 | 责任部门 |
| 设施 | 里程 | 100公里 | 市统计局 |
| 服务 | 床位 | 1万张 | 市统计局、市发改委（牵头） |
1.第一项。跟在标题后面的话。（责任部门：市统计局；期限：2023年底）
2.第二项
（二）其他任务
5.5G网络建设。一段。
（市发改委牵头，市统计局配合，2025年底前完成）
第二章 附则
附则。
`;

/** A plan's JSON without the places in the text: the same for two texts that say the same. */
export function withoutPlaces(json: string): unknown {
  return JSON.parse(json, function (this: unknown, key, value) {
    return key === 'range' || key === 'yearRange' ? undefined : value;
  });
}

/** A plan's JSON as `planwright model` has it. */
export function jsonOf(text: string): string {
  return JSON.stringify(planJson(readPlan(text), 'a.plan'));
}
