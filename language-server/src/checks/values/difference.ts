import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const difference: Check = {
  code: 'values/difference',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '升降的幅度算不拢', en: 'A rise or fall that doesn’t come out' },
  why: {
    zh: '写了从多少到多少，又写提高、增长了多少，两者要算得拢：45%到60%是提高15个百分点，100个到150个是增长50%、净增50个、增长0.5倍。依据是算术。按写出的位数四舍五入（截尾也算），“左右”“约”放宽，“以上”“以内”按方向比较；“同比”“比上年”等基数不同的不比，“分别”并列的不比。只写“比2023年增加多少”的，那一年的数取自指标。写成“提高”而后数比前数小的，也报告。',
    en: 'Who says from what to what something went and by how much invites to reckon: 45% to 60% is 15 points; 100 to 150 is 50 % more, 50 more, half as much again. The ground is arithmetic. Numbers are rounded (or cut off) as written, “about” leaves room, “at least” and “at most” count by their direction; changes from another base (同比, 比上年) and paired ones (分别) are left alone. Of a rise since a year (比2023年增加…) the number of that year is the indicator’s. A rise to a smaller number is reported too.',
  },
  bad: [
    example(`
      一、发展基础
      护理型床位占比由45%提高到60%，提高25个百分点。
    `),
    example(`
      一、发展基础
      社区老年食堂由2020年的100个增加到2022年的150个，增长60%。
    `),
    example(`
      一、发展基础
      持证护理员由1200人增加到1500人，新增400人。
    `),
  ],
  good: [
    example(`
      一、发展基础
      护理型床位占比由45%提高到60%，提高15个百分点。社区老年食堂由2020年的100个增加到2022年的150个，增长50%，净增50个。
    `),
    example(`
      一、发展基础
      持证护理员由1.2万人增加到1.5万人，增长25%左右。服务时间由每户3小时提高到5小时，增长66.7%。
    `),
    example(`
      一、发展基础
      机构由36家增加到45家，同比增长20%。
    `),
  ],
  run: (plan) => disagreements(plan, 'difference'),
};
