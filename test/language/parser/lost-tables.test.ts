import { describe, expect, it } from 'vitest';
import { barRows } from '../../../language-server/src/language/parser/lost-tables/bars.ts';
import { lostLinesIn } from '../../../language-server/src/language/parser/lost-tables/lost-lines.ts';
import { lostTableAt } from '../../../language-server/src/language/parser/lost-tables/lost-tables.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** The rows that are read, the head first, blanks in cells aside. */
function rowsIn(text: string): string[] | undefined {
  const lines = text.replace(/^\n/, '').split('\n');
  const table = lostTableAt(lines, 0);
  return table && barRows(table).map((row) => row.map((cell) => cell.replace(/\s/gu, '')).join(' | '));
}

describe('a table that lost its bars is read', () => {
  it('a cell a line, one of them over two', () =>
    expect(
      rowsIn(`
序号
指标
单位
2030年
属性
1
村级站点步行十五分钟
可达率
%
95
预期性
2
新建养老床位
张
—
约束性
注：以当年统计为准。`),
    ).toEqual([
      '序号 | 指标 | 单位 | 2030年 | 属性',
      '1 | 村级站点步行十五分钟可达率 | % | 95 | 预期性',
      '2 | 新建养老床位 | 张 | — | 约束性',
    ]));

  it('with categories, headings over two lines, and a name that two rows share', () =>
    expect(
      rowsIn(`
类别
序号
指标名称
2025年
预计
2030年
目标
属性
民生福祉
（2项）
1
每千人口拥有医护人员数
执业医师数（人）
3.1
3.6
预期性
注册护士数（人）
3.9
4.4
左右
预期性
2
城乡居民收入倍差
1.8
稳步
缩小
约束性`),
    ).toEqual([
      '类别 | 序号 | 指标名称 | 2025年预计 | 2030年目标 | 属性',
      '民生福祉（2项） | 1 | 每千人口拥有医护人员数（执业医师数（人）） | 3.1 | 3.6 | 预期性',
      ' |  | 每千人口拥有医护人员数（注册护士数（人）） | 3.9 | 4.4左右 | 预期性',
      ' | 2 | 城乡居民收入倍差 | 1.8 | 稳步缩小 | 约束性',
    ]));

  it('with numbers in front of the names, values that name their period, and a property beside one of two parts', () =>
    expect(
      rowsIn(`
类别
指标
单位
2025年
完成值
2030年
目标值
属性
经济发展
1. 社会消费额年均增长
%
“十四五”年均增长4.1
“十五五”年均增长
5.0左右
预期性
2. 工业总产值
亿元
250
300
预期性
民生福祉
3. 每千人口拥有医护人员数
执业医师数
人
4.45
4.50
预期性
注册护士数
人
5.21
5.30
4. 养老床位数
张
5500
≥7000
预期性`),
    ).toEqual([
      '类别 | 指标 | 单位 | 2025年完成值 | 2030年目标值 | 属性',
      '经济发展 | 1.社会消费额年均增长 | % | “十四五”年均增长4.1 | “十五五”年均增长5.0左右 | 预期性',
      ' | 2.工业总产值 | 亿元 | 250 | 300 | 预期性',
      '民生福祉 | 3.每千人口拥有医护人员数（执业医师数） | 人 | 4.45 | 4.50 | 预期性',
      ' | 每千人口拥有医护人员数（注册护士数） | 人 | 5.21 | 5.30 | 预期性',
      ' | 4.养老床位数 | 张 | 5500 | ≥7000 | 预期性',
    ]));

  it('with one property for two parts, which stands below the second', () =>
    expect(
      rowsIn(`
序号 指标 2025年 2030年 属性
1 养老床位数（张） 240 300 预期性
2 森林覆盖率（%） 41 42 约束性
3 药品安全
食品抽检合格率(%) >98 >98.7
药品抽检合格率(%) >99 >99
约束性`)?.slice(-2),
    ).toEqual([
      '3 | 药品安全（食品抽检合格率(%)） | >98 | >98.7 | 约束性',
      ' | 药品安全（药品抽检合格率(%)） | >99 | >99 | 约束性',
    ]));

  it('parted by wide blanks, twice as many where a cell is empty, a cell over two lines', () =>
    expect(
      rowsIn(`
序号    指标    属性    规划目标    2025年
完成情况
规划目标
（2025年）    年均增速
〔累计〕
1    粮食产量（万吨）    预期性    52        53.8
2    能耗降低（%）    约束性    完成市
下达指标    〔14〕    完成市
下达指标`),
    ).toEqual([
      '序号 | 指标 | 属性 | 规划目标（2025年） | 规划目标年均增速〔累计〕 | 2025年完成情况',
      '1 | 粮食产量（万吨） | 预期性 | 52 |  | 53.8',
      '2 | 能耗降低（%） | 约束性 | 完成市下达指标 | 〔14〕 | 完成市下达指标',
    ]));

  it('as the text of a PDF has it: one blank, a page’s number and its head in the midst, rows of groups', () =>
    expect(
      rowsIn(`
序号 指 标 2030 年目标 属性
一、经济（2 项）
1 地区生产总值年均增长（%） 5 左右 预期性
2 规上数字经济核心产业营业收入占规上企业营业
收入比重（%） 32.5 预期性
— 13 —
序号 指 标 2030 年目标 属性
二、民生（1 项）
3 3 岁以下婴幼儿入托率（%） 提高 1 个百分点以上 约束性`),
    ).toEqual([
      '序号 | 指标 | 2030年目标 | 属性',
      '一、经济（2项） |  |  | ',
      '1 | 地区生产总值年均增长（%） | 5左右 | 预期性',
      '2 | 规上数字经济核心产业营业收入占规上企业营业收入比重（%） | 32.5 | 预期性',
      '二、民生（1项） |  |  | ',
      '3 | 3岁以下婴幼儿入托率（%） | 提高1个百分点以上 | 约束性',
    ]));

  it('on its places in the page, a category in the middle of its rows', () =>
    expect(
      rowsIn(`
                            2025   2030
类别       序号 指标名称                              属性
                            年      年

         1   规模以上工业增加值（亿元） 212     300    预期性

产业升级（3 2     高新技术企业数（家）     86     160    预期性
项）
             制造业投资占固定资产投资比
         3                 31.8    35     预期性
             重（%）

绿色发展（1
         4   固体废物综合利用率（%）   93      95     约束性
项）`),
    ).toEqual([
      '类别 | 序号 | 指标名称 | 2025年 | 2030年 | 属性',
      '产业升级（3项） | 1 | 规模以上工业增加值（亿元） | 212 | 300 | 预期性',
      ' | 2 | 高新技术企业数（家） | 86 | 160 | 预期性',
      ' | 3 | 制造业投资占固定资产投资比重（%） | 31.8 | 35 | 预期性',
      '绿色发展（1项） | 4 | 固体废物综合利用率（%） | 93 | 95 | 约束性',
    ]));

  it('a table of tasks, a department a line', () =>
    expect(
      rowsIn(`
序号
重点任务
具体举措
责任单位
完成时限
1
完善设施网络
新建县级综合服务中心1处，改造乡镇站点12个。
县民政局
县财政局
2026年底
2
提升服务能力
每年培训护理员200人次，建立等级评定制度。
县人力资源和社会保障局
2027年6月`),
    ).toEqual([
      '序号 | 重点任务 | 具体举措 | 责任单位 | 完成时限',
      '1 | 完善设施网络 | 新建县级综合服务中心1处，改造乡镇站点12个。 | 县民政局、县财政局 | 2026年底',
      '2 | 提升服务能力 | 每年培训护理员200人次，建立等级评定制度。 | 县人力资源和社会保障局 | 2027年6月',
    ]));
});

describe('what is no lost table', () => {
  it.each([
    ['an indicator drafted as a block', '指标 床位数\n  2025年：80张\n  2030年：90张\n  属性：约束性'],
    ['a list of headings', '主要任务\n一、完善设施\n二、提升服务\n三、加强监管'],
    ['prose that begins with a head’s word', '指标体系更加完善\n任务分工更加明确\n责任单位切实履责'],
  ])('%s', (_, text) => expect(lostLinesIn(text)).toEqual([]));
});

describe('a table whose rows can’t be told', () => {
  it('is none where the same names stand in one row after the other', () => {
    const rows = (names: readonly string[]) =>
      rowsIn(`
指标
2025年
属性
${names.map((name, at) => `${name}\n${at + 3}个\n预期性`).join('\n')}`);
    expect(rows(['村级站点', '镇级站点', '县级站点', '养老床位', '助餐点'])).toHaveLength(6);
    expect(rows(['基层处', '人事处', '基层处', '人事处', '基层处'])).toBeUndefined();
  });

  const text = `规划 某县养老服务规划（2026—2030年）
一、发展目标
主要指标 现状
1
62.5
约束性
床位占比（%）
覆盖率（%）
一、设施（2项）
60
约束性
100
到2028年建成站点30个
预期性
二、保障措施
加强组织领导。
`;

  it('is said to be lost, and its lines are neither headings nor prose', () => {
    const plan = readPlan(text);
    expect(plan.lostTables.map(({ lines, rows }) => [lines, rows])).toEqual([[11, undefined]]);
    expect(plan.sections.map(({ mark }) => mark)).toEqual(['一、', '二、']);
  });
});
