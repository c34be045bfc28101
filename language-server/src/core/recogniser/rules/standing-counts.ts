import { isCounted } from '../dimensions.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

/** How many there are of what stands already, or is under way. */
export const standingCounts: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'of-what-is-there',
    title: { zh: '已有、在建事物的个数', en: 'how many there are already, or being built' },
    class: 'count',
    examples: [
      '抓好«6条»续建高铁建设',
      '发挥«3个»试点城市示范作用',
      '加快建设批复的«6个»风电基地',
      '推动«7个»物流枢纽提质升级',
    ],
    holds: ({ figure, behind, clauseBefore, clauseBehind }) =>
      !figure.comparator &&
      !figure.bound &&
      isCounted(figure.unit) &&
      (/^(?:续建|在建|既有|已建)/.test(behind) ||
        /(?:[批核]复的|获批的|首批|第[一二三四]批)$/.test(clauseBefore) ||
        (/(?:推动|促进)[^,;]*$/.test(clauseBefore) && /提质升级$/.test(clauseBehind)) ||
        (/发挥[^,;、]{0,6}$/.test(clauseBefore) && /作用$/.test(behind))),
  },
];
