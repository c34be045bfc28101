import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const growthRate: Check = {
  code: 'values/growth-rate',
  severity: 'warning',
  isContradiction: true,
  title: {
    zh: '年均增速、累计与基期和目标算不拢',
    en: 'A yearly rate that doesn’t lead from base to target',
  },
  why: {
    zh: '从基期到目标，年均增速按年数复利计算：5年从100到200是年均增长14.9%，不是20%；占比、比率的年均和累计按百分点算。看指标的“年均”“累计”栏目和列，也看正文里写明起止年份的。目标比基期低而“年均增速”写正数的，是方向反了。按写出的位数四舍五入，“左右”放宽；地区生产总值、增加值、收入等按可比价计算的，给价格变动留出余地；年份不明的不算。依据是算术。',
    en: 'From base to target a yearly rate is compound: 100 to 200 in five years is 14.9 % a year, not 20; of shares, yearly and total changes are in points. The fields and columns of indicators are looked at, and prose that names both years. A positive growth rate where the target is below the base goes the wrong way. Rounding as written and “about” leave room, so do prices where rates are at constant ones (GDP, value added, incomes); years unknown are not reckoned. The ground is arithmetic.',
  },
  bad: [
    example(`
      指标 营业收入
        2022年：100亿元
        2025年：200亿元
        年均：20%
    `),
    example(`
      一、发展基础
      养老产业营业收入由2017年的100亿元增加到2022年的200亿元，年均增长20%。
    `),
  ],
  good: [
    example(`
      指标 营业收入
        2022年：100亿元
        2025年：133亿元
        年均：10%左右
    `),
    example(`
      一、发展基础
      养老产业营业收入由2017年的100亿元增加到2022年的200亿元，年均增长14.9%。
    `),
  ],
  run: (plan) => disagreements(plan, 'growth'),
};
