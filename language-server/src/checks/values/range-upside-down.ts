import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const rangeUpsideDown: Check = {
  code: 'values/range-upside-down',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '范围前大后小', en: 'A range that ends before it begins' },
  why: {
    zh: '范围由小到大、由早到晚：5—3个、40%—30%、2025—2023年，不是写反了，就是有一个数写错了。“由40%—30%”这样说下降的、11月至3月这样跨年的不报告。依据是GB/T 15835和GB/T 15834对连接号的用法。',
    en: 'Ranges go from less to more and from earlier to later; 5—3, 40%—30% or 2025—2023 is the wrong way round or has a wrong number. A fall (由40%—30%) and seasons that run into the next year (November to March) are left alone. The ground is the use of the dash in GB/T 15834 and 15835.',
  },
  bad: [
    example(`
      一、发展基础
      每个社区配备社会工作者5—3名。
    `),
    example(`
      一、发展基础
      项目实施期为2025—2023年。
    `),
    example(`
      一、发展基础
      2022年9月至2022年3月开展了普查。
    `),
  ],
  good: [
    example(`
      一、发展基础
      每个社区配备社会工作者3—5名。项目实施期为2023—2025年。
    `),
    example(`
      一、发展基础
      每年11月至3月开展探访。
    `),
  ],
  run: (plan) => disagreements(plan, 'range'),
};
