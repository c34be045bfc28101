import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

export const baselines: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'sets-out-from',
    title: { zh: '“由……”的起点', en: 'where a target sets out from' },
    class: 'baseline',
    examples: ['普及率由«45%»提高到60%', '从2020年的«12家»增加到20家'],
    holds: ({ figure, before, hasNext }) =>
      hasNext && !figure.comparator && /(?:由|从(?![业事]))[^,;]{0,12}$/.test(before),
  },
];
