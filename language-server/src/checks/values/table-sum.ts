import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const tableSum: Check = {
  code: 'values/table-sum',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '表中合计与各项之和不符', en: 'A table’s total that is not the sum' },
  why: {
    zh: '表里“合计”“总计”“小计”的行和列，应当等于各项之和：改了一格而没有改合计，任务分下去就对不上。率、占比、均、单价、序号一类的列不加，有“其中”行的表不加，小数按写出的位数四舍五入；“合计”列由哪些列相加，看表里多数行的算法。依据是算术。',
    en: 'Rows and columns of 合计, 总计 or 小计 are the sum of the others; with one cell changed and the total left, what is handed out doesn’t fit. Columns of rates, shares, averages, prices and numbers of rows are not added up, nor tables with 其中; decimals are rounded as written; which columns a total is of is what most rows bear out. The ground is arithmetic.',
  },
  bad: [
    example(`
      一、任务分解
      | 县区 | 新增托位 | 改造小区 |
      | 甲县 | 300 | 12 |
      | 乙县 | 400 | 15 |
      | 合计 | 800 | 27 |
    `),
    example(`
      一、任务分解
      | 县区 | 合计 | 新建 | 改建 |
      | 甲县 | 30 | 20 | 10 |
      | 乙县 | 45 | 25 | 15 |
      | 丙县 | 12 | 4 | 8 |
    `),
  ],
  good: [
    example(`
      一、任务分解
      | 县区 | 新增托位 | 覆盖率 |
      | 甲县 | 300 | 60 |
      | 乙县 | 400 | 70 |
      | 合计 | 700 | 66 |
    `),
    example(`
      一、任务分解
      | 县区 | 新增托位 |
      | 甲县 | 300 |
      | 乙县 | 400 |
      | 小计 | 700 |
      | 丙县 | 200 |
      | 小计 | 200 |
      | 合计 | 900 |
    `),
  ],
  run: (plan) => disagreements(plan, 'table'),
};
