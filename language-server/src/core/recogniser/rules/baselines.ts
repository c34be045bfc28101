import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const arrives = /(?:扩大|提高|增加|提升|下降|降低|减少|延长|缩短|压缩)[到至为]/;

export const baselines: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'sets-out-from',
    title: { zh: '“由……”的起点', en: 'where a target sets out from' },
    class: 'baseline',
    signs: '由从',
    examples: [
      '普及率由«45%»提高到60%',
      '从2020年的«12家»增加到20家',
      '由«10个»区扩大到全市',
      '平均住院日由«9.5天»缩短至8天以内',
    ],
    holds: ({ figure, before, hasNext, clauseBehind, unitAndBehind, inReview, isPast }) =>
      !inReview &&
      !isPast &&
      ((hasNext && /[到至为成]/.test(clauseBehind)) || arrives.test(clauseBehind)) &&
      !/^个(?:方面|维度|层面|层次|环节|领域|角度)/.test(unitAndBehind) &&
      !figure.comparator &&
      /(?:由|从(?![业事]))[^,;]{0,12}$/.test(before),
  },
];
