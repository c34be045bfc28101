import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const reducedByMultiple: Check = {
  code: 'values/reduced-by-multiple',
  severity: 'warning',
  title: { zh: '减少写成了倍数', en: 'A fall by a multiple' },
  why: {
    zh: '倍数只用于增加：减少1倍就是没有了，减少2倍不可能。减少写百分之几，或者减少到原来的几分之几。依据是《出版物上数字用法》（GB/T 15835）和统计用语的通例。“降低到原来的0.5倍”说的是到达的水平，不报告。',
    en: 'Multiples are for growth: what falls by once itself is gone, and by twice can’t be. Write by how many per cent, or to what part of it. The ground is the usage of statistics (GB/T 15835). “Down to 0.5 times” says where it arrives and is left alone.',
  },
  bad: [
    example(`
      一、发展基础
      平均等候时间比2020年减少1倍。
    `),
    example(`
      一、发展基础
      办理成本降低了两倍。
    `),
  ],
  good: [
    example(`
      一、发展基础
      平均等候时间减少50%，办理成本降低到原来的0.5倍。
    `),
    example(`
      一、发展基础
      服务人次比2020年增长1倍。
    `),
  ],
  run: (plan) => disagreements(plan, 'multiple'),
};
