import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const sumOfParts: Check = {
  code: 'values/sum-of-parts',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '分项之和与总数不符', en: 'Parts that don’t make up the whole' },
  why: {
    zh: '“共100个，其中公办60个、民办50个”，读者会把分项加起来。分项之和比总数多的报告；比总数少的，只在写明是全部（分解到各县、分别，或者城镇与农村、公办与民办这样没有第三种的）时报告；几项小的整数只差1的，提示看一看。指标表里“其中：”各行也这样加。占比、比率、人均、带“等”的列举、有重叠的不加，总数写“以上”的可以更多。依据是算术。',
    en: 'Readers add up what is said to be of a whole. More than the whole is reported; less only where all of it is meant (divided among counties, 分别, or two kinds that leave no third); a small count that misses one is worth a look. Rows of 其中 in a table of indicators are added likewise. Shares, rates, averages, open lists and overlapping parts are not, and “at least” leaves room. The ground is arithmetic.',
  },
  bad: [
    example(`
      一、发展基础
      全市现有养老机构100个，其中公办60个、民办50个。
    `),
    example(`
      一、发展基础
      新增托位1000个，分解到各县：甲县300个、乙县400个、丙县400个。
    `),
    example(`
      一、发展基础
      养老机构100家，其中五星级机构120家。
    `),
  ],
  good: [
    example(`
      一、发展基础
      全市现有养老机构100个，其中公办60个、民办40个。
    `),
    example(`
      一、发展基础
      养老机构100家，其中五星级机构12家、四星级机构30家。
    `),
    example(`
      一、发展基础
      护理型床位占比60%，其中城镇65%、农村50%。
    `),
  ],
  run: (plan) => disagreements(plan, 'parts'),
};
