import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const perCentOfPoints: Check = {
  code: 'values/per-cent-of-points',
  severity: 'warning',
  title: { zh: '百分数与百分点混用', en: 'Per cent where points are meant' },
  why: {
    zh: '两个百分数的差是百分点：从93%到95%是提高2个百分点，写成提高2%，就成了提高到94.86%。升降幅度写“个百分点”，达到的水平写“%”，两者不连写。依据是国家统计局关于百分数和百分点的用法。数量增长百分之几不在此列。',
    en: 'The difference of two percentages is in points: from 93 % to 95 % is 2 points, while “2 % more” would arrive at 94.86 %. Changes of a share are in points, levels in %, never both at once. The ground is the usage of the National Bureau of Statistics. Growth of an amount in % is left alone.',
  },
  bad: [
    example(`
      一、发展基础
      护理型床位占比从93%提高到95%，提高了2%。
    `),
    example(`
      一、发展基础
      护理型床位占比提高5%个百分点。
    `),
    example(`
      一、发展基础
      家庭医生签约率提高到95个百分点。
    `),
  ],
  good: [
    example(`
      一、发展基础
      护理型床位占比从93%提高到95%，提高了2个百分点。
    `),
    example(`
      一、发展基础
      社区老年食堂由100个增加到105个，增长5%。
    `),
  ],
  run: (plan) => disagreements(plan, 'points'),
};
