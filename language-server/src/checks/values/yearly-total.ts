import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const yearlyTotal: Check = {
  code: 'values/yearly-total',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '每年的数与总数算不拢', en: 'So many a year, and another total' },
  why: {
    zh: '“每年培训6000人，三年共培训2万人”，6000乘3是1.8万。写明年数（三年内、2023—2025年、“十四五”期间、规划期内）和总数（共、累计）的才算；每年“以上”的，总数可以更多。依据是算术。',
    en: 'Six thousand a year for three years are eighteen thousand, not twenty. Only where the years and the total are said; “at least” a year leaves room for more. The ground is arithmetic.',
  },
  bad: [
    example(`
      一、发展基础
      每年培训养老护理员6000人，三年共培训2万人。
    `),
    example(`
      一、发展基础
      2017—2022年，平均每年改造老旧设施20处，累计改造150处。
    `),
  ],
  good: [
    example(`
      一、发展基础
      每年培训养老护理员6000人，三年共培训1.8万人。
    `),
    example(`
      一、发展基础
      每年培训养老护理员6000人以上，三年共培训2万人。
    `),
  ],
  run: (plan) => disagreements(plan, 'yearly'),
};
