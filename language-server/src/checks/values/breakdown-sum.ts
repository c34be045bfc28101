import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from './disagreements.ts';

export const breakdownSum: Check = {
  code: 'values/breakdown-sum',
  severity: 'error',
  isContradiction: true,
  title: { zh: '分解之和与目标不符', en: 'A split that doesn’t add up to the target' },
  why: {
    zh: '目标分解到各地，各地之和就应当等于全市的目标：不等，各地都完成了全市也完不成，或者全市完成了还有地方没完成。目标是“不少于”的，之和可以更大；“不超过”的，可以更小。只加同一单位、加得起来的量（个、家、人、户、次，面积、长度、金额），占比、每百户、人均收入一类的不加。',
    en: 'The parts of a target that places are given add up to the whole: else all can do their part and the whole is missed, or the whole is reached with parts undone. Parts of an “at least” may add up to more, of an “at most” to less. Only counts and amounts in one unit are added up, never shares, rates or incomes.',
  },
  bad: [
    example(`
      指标 街道综合性养老服务中心
        2025年：≥40个
        分解：甲区10个、乙区20个
    `),
    example(`
      指标 养老护理员数量
        2022年：0.8万人
        2025年：1.2万人
        分解：甲区5000人；乙区4000人；丙区4000人
    `),
  ],
  good: [
    example(`
      指标 街道综合性养老服务中心
        2025年：≥30个
        分解：甲区12个、乙区20个
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%
        分解：甲区55%、乙区65%
    `),
    example(`
      指标 社区老年食堂
        2025年：≥30个
        范围：每个区
        分解：甲区10个、乙区20个
    `),
  ],
  run: (plan) => disagreements(plan, 'breakdown'),
};
