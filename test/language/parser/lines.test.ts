import { describe, it } from 'vitest';
import { expectLines } from '../../support/expect-lines.ts';

describe('a line is one of a few things, decided by how it begins', () => {
  it('reads a plan line by line', () =>
    expectLines(`
      comment   │// 缩写本
      header    │规划 泰州市城乡社区服务体系建设行动方案(2023—2025年)
      > field   │  发文机关：泰州市人民政府办公室
      > field   │  规划期：2023—2025年
      blank     │
      roster    │部门
      > department│  市民政局
      > department│  市发展和改革委员会（市发改委）
      blank     │
      level 3   │一、总体要求
      level 4   │（三）工作目标
      text      │到“十四五”末，基本建成城乡社区服务体系。
      box       │专栏1 主要发展指标
      category  │类别 硬件达标
      indicator │指标 每百户居民拥有社区综合服务设施面积
      > year    │  2022年：≥30平方米
      > year    │  2023年底前：≥30平方米
      > year    │  2024年6月底前：≥30平方米
      > year    │  “十四五”末：≥30平方米
      > field   │  目标：≥30平方米
      > field   │  属性：预期性
      row       │| 指标 | 2025年 |
      row       │| 甲   | 80%    |
      level 3   │二、重点任务
      level 5   │1.健全应急响应机制
      text      │建立闭环响应工作机制。
      field     │责任部门：市民政局、市应急管理局
      field     │期限：2025年底
    `));
});

describe('a keyword counts only before a space, a colon or the end of the line', () => {
  it('takes a word that begins with a keyword for text', () =>
    expectLines(`
      text      │指标体系不断完善。
      text      │规划引领作用明显。
      text      │专栏中的项目全部开工。
      text      │类别不同，要求不同。
      text      │部门联动，条块结合。
      text      │责任部门要加强配合。
      text      │plans change
    `));

  it('takes a space, a full-width space, a tab, either colon or nothing', () =>
    expectLines(`
      indicator │指标 人均预期寿命
      indicator │指标　人均预期寿命
      indicator │指标\t人均预期寿命
      indicator │指标：人均预期寿命
      indicator │指标:人均预期寿命
      indicator │指标 ：人均预期寿命
      indicator │指标
      category  │类别
      box       │专栏
    `));

  it('of a section needs the colon where it may begin a sentence', () =>
    expectLines(`
      field     │责任部门 市民政局、市残联
      field     │牵头单位　市民政局
      text      │责任部门 要各司其职，密切配合。
      text      │期限 3 年以上的
      text      │lead the way
      field     │lead: the bureau
    `));

  it('lets the number of a box stand close to 专栏', () =>
    expectLines(`
      box       │专栏1 主要指标
      box       │专栏12：主要指标
      box       │专栏１　主要指标
      box       │专栏一 主要指标
      box       │专栏 3 主要指标
      text      │专栏1中的项目全部开工。
    `));

  it('prefers the longest keyword', () =>
    expectLines(`
      header    │规划 甲市规划
      > field   │  规划期限：2023—2025年
      > field   │  规划期：2023—2025年
      > field   │  基期年：2022年
    `));
});

describe('a year line', () => {
  it('begins with a year, and ends it with a colon', () =>
    expectLines(`
      indicator │指标 甲
      > year    │  2025年：80%
      > year    │  2025年:80%
      > year    │  ２０２５年：80%
      > year    │  2025：80%
      > year    │  2025 年 ：80%
      > year    │  2025年底：80%
      > year    │  到2025年：80%
      > year    │  二〇二五年：80%
      > year    │  2025年目标值：80%
      > year    │  2023年实绩：17.9%
      > year    │  2023 actual: 17.9%
    `));

  it('may do without the colon inside an indicator', () =>
    expectLines(`
      indicator │指标 甲
      > year    │  2025年 80%
      > year    │  2025年
    `));

  it('is prose where a sentence begins with a year', () =>
    expectLines(`
      text      │2025年，全市建成12个中心。
      text      │2025年：一个关键的年份，要求更高。
    `));
});

describe('a table row begins with a bar, a comment with two slashes', () => {
  it('takes ASCII and full-width bars, indented or not', () =>
    expectLines(`
      row       │| 甲 | 乙 |
      row       │｜ 甲 ｜ 乙 ｜
      row       │  | 甲 |
      comment   │// 说明
      comment   │  // 说明
      text      │甲 | 乙
      text      │/ 说明
    `));

  it('keeps a block open over comments and blank lines', () =>
    expectLines(`
      indicator │指标 甲
      > year    │  2022年：1个
      comment   │// 说明
      blank     │
      comment   │  // 说明
      > year    │  2025年：2个
    `));
});
