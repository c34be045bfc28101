import { expect, it } from 'vitest';
import { figuresOfPlan } from '../../../language-server/src/core/figures/figures-of-plan.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** Every figure with its class, the rule that said so and the place it stands at. */
function figures(text: string): string[] {
  return figuresOfPlan(readPlan(text)).map(
    ({ text, class: of, rule, place }) => `${text} ${of} ${rule} ${place}`,
  );
}

it('tells the figures of a header by its fields', () => {
  expect(
    figures(`规划 示范市养老行动方案（2023—2025年）
  文号：示政发〔2023〕12号
  规划期：2023—2025年
  基期：2022年
  成文日期：2023年3月12日
`).map((line) => line.replace(/ header$/, '')),
  ).toEqual([
    '2023—2025年 date date',
    '〔2023〕12号 document document-number-field',
    '2023—2025年 date date-field',
    '2022年 date date-field',
    '2023年3月12日 date date-field',
  ]);
});

it('tells the values of an indicator by the role of their year', () => {
  expect(
    figures(`规划 示范市养老行动方案（2023—2025年）

指标 65岁以上老年人健康管理率
  2022年：45%
  2024年：52%
  2025年：≥60%
  2030年：70%
  分解：甲县30个，乙县20个
  定义：每100名老年人中接受管理的人数
`).slice(1),
  ).toEqual([
    '65 attribute age-group indicator',
    '2022年 date value-year indicator',
    '45% baseline field-baseline indicator',
    '2024年 date value-year indicator',
    '52% target field-milestone indicator',
    '2025年 date value-year indicator',
    '60% target field-target indicator',
    '2030年 date value-year indicator',
    '70% target field-outlook indicator',
    '30个 target breakdown-field indicator',
    '20个 target breakdown-field indicator',
    '100 attribute each-so-many indicator',
  ]);
});

it('tells numbers of headings, of rows and the heads of columns', () => {
  expect(
    figures(`一、任务
1.增加供给
期限：2025年底
专栏2 重点工程
附件1
| 序号 | 项目 | 2025年 |
| 1 | 中心 | 5个 |
| 2 | 站点 | 12 |
`),
  ).toEqual([
    '1 mark heading-number heading',
    '2025年 date date-field text',
    '2 mark heading-number heading',
    '1 mark heading-number heading',
    '2025年 date date table',
    '1 mark row-number table',
    '5个 cell table-cell table',
    '2 mark row-number table',
    '12 cell table-cell table',
  ]);
});

it('reads a row of an indicator table once, whatever else stands in it', () => {
  expect(
    figures(`规划 甲（2021—2025年）
| 序号 | 指标 | 单位 | 2020年 | 2025年 |
| 1 | 床位数 | 张/千人 | 30 | 36 |
`).slice(1),
  ).toEqual([
    '2020年 date value-year table',
    '2025年 date value-year table',
    '1 mark row-number table',
    '30 baseline field-baseline table',
    '36 target field-target table',
  ]);
});

it('reads what a cell of a table of no indicators says in words, and a bare amount as one of its row and column', () => {
  const text = '一、甲\n| 项目 | 内容 | 2025年完成情况 |\n| 中心 | 新建5个中心，改造3个 | 15.2（预计） |\n';
  const cells = figuresOfPlan(readPlan(text)).filter(({ place }) => place === 'table');
  expect(cells.map(({ text, class: what, of }) => [text, what, of])).toEqual([
    ['2025年', 'date', undefined],
    ['5个', 'target', undefined],
    ['3个', 'target', undefined],
    ['15.2', 'cell', '中心（2025年完成情况）'],
  ]);
});

it('reads prose by the recogniser, with what the sentence states', () => {
  const [year, value] = figuresOfPlan(readPlan('到2025年，普及率达到60%。'));
  expect([year?.class, value?.class]).toEqual(['date', 'target']);
  expect(value?.statement?.name.value).toBe('普及率');
});

it('leaves comments out, and nothing else', () => {
  expect(figures('// 第1稿\n不知何处：3\n')).toEqual([expect.stringContaining('3 ')]);
});

it('tells the numbers of pages that got into the text by their going up from page to page', () => {
  const page = (number: number): string =>
    `${number}续推进建设。\n${'各项工作有序开展。\n'.repeat(12)}培育企业5家。\n`;
  const found = figures(Array.from({ length: 9 }, (_, index) => page(index + 1)).join(''));
  expect(found.filter((line) => line.endsWith('mark page-in-line text'))).toHaveLength(9);
  expect(found.filter((line) => line.startsWith('5家 target'))).toHaveLength(9);
  expect(figures(page(1) + page(2)).filter((line) => line.includes('page'))).toEqual([]);
});
