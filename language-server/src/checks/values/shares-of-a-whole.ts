import { sharesOfOneWhole } from '../../core/facts/shares-of-one-whole.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { saidInText } from '../support/facts.ts';
import { short } from '../support/phrases.ts';
import { disagreements } from './disagreements.ts';

export const sharesOfAWhole: Check = {
  code: 'values/shares-of-a-whole',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '各部分占比之和不是100%', en: 'Shares that come to more than the whole' },
  why: {
    zh: '一个整体各部分的占比加起来不会超过100%；三次产业是全部，应当正好是100%（四舍五入的尾差除外）。只看写明是一个整体的：三次产业结构、其中甲占多少乙占多少、按比例分担、权重。依据是算术。',
    en: 'The shares of one whole come to no more than 100 %, those of the three sectors of industry to just that, but for rounding. Only what is said to be of one whole is looked at: the three sectors, 其中…占, costs that are divided, weights. The ground is arithmetic.',
  },
  bad: [
    example(`
      一、发展基础
      三次产业结构由8:42:50调整为5:45:60。
    `),
    example(`
      一、发展基础
      所需资金由省、市、县按50%、30%、30%的比例分担。
    `),
    example(`
      一、发展基础
      服务对象中，其中城镇老人占60%、农村老人占50%。
    `),
  ],
  good: [
    example(`
      一、发展基础
      三次产业结构由8.1:41.8:50.2调整为5:45:50。
    `),
    example(`
      一、发展基础
      所需资金由省、市、县按50%、30%、20%的比例分担。
    `),
    example(`
      一、发展基础
      面积占全市的60%，人口占全市的70%。
    `),
  ],
  *run(plan) {
    yield* disagreements(plan, 'shares');
    for (const { facts, sum } of sharesOfOneWhole(plan)) {
      const [last, ...others] = facts.toReversed();
      if (!last) continue;
      const shown = `${sum.times(100).round(2).toFixed()}%`;
      const names = facts.map(({ name }) => quoted(short(name))).join('、');
      yield {
        span: last.span,
        message: {
          zh: `${names}合计至少是${shown}，一个整体的各部分之和不会超过100%：请核对各数`,
          en: `${names} come to ${shown} at the least; the shares of one whole come to no more than 100 %, so check the numbers`,
        },
        related: others.map(({ span, value }) => ({ span, message: saidInText(value.text) })),
      };
    }
  },
};
