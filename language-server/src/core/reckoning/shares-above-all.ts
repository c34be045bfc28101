import { baseAmount } from '../model/value/compare.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { intervalOf, isUpsideDown, placeOf, textOf, type WrittenAmount } from './amount.ts';
import { isPartOfAWhole } from './part-of-a-whole.ts';
import type { Reckoning } from './reckoning.ts';

/** 占比达到, 占全部…的比重超过, 覆盖率为: a share, and the word that says how much it is. */
const isShare =
  /(?:占比|比重|比例|[^\d,;:()]{2}率|满意度|知晓度|知晓率|占[^\d,;:()]{1,20}的)(?:[由从]\d{1,3}(?:\.\d{1,3})?%)?(?:均|已|将|要|分别|力争|预计|\d{4}年)?(?:不低于|不少于|不高于|保持在|稳定在|控制在|(?:提[高升]|上升|下降|增[加长]|扩大|降低|调整)(?:到|至|为)|达到?|超过?|突破|为|是|在|到|至)?(?:约|近|超过?)?$/u;
/** What is compared, and may well be more than all: 是…的150%, 高出120%. */
const isCompared =
  /相当于|是[^,;:]{0,12}的|高于|高出|多于|(?<!占)比(?![例重])|较|同期|指标|此前|原来|计划|定额|面积比/u;
/** 105%的城市社区要有: so many of them. */
const ofThem =
  /^的\p{Script=Han}{2,10}?(?:要|应|将|须)?(?:有|建有|配[备有]|实现|达到|完成|开展|设[有立]|纳入|建成|覆盖)/u;
const startsAnew = /(?:^|[,;:。、]|确保|力争|实现)$/u;
const clause = /[^,;:。、()]*$/u;

/** 占比达到160%: no part is more than the whole. */
export function reckonSharesAboveAll(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return amounts.flatMap((amount) => {
    if (amount.unit.dimension !== 'share' || amount.unit.per || isUpsideDown(amount)) return [];
    if (!baseAmount(amount.high, amount.unit).gt(1) || intervalOf(amount).low.lte(1)) return [];
    const before = clause.exec(chars.slice(Math.max(0, amount.from - 48), amount.from))?.[0] ?? '';
    const named = before.replace(/(?:提[高升]|上升|下降|增[加长]|扩大|降低)(?=[到至为])/gu, '');
    const isOfThem = startsAnew.test(before) && ofThem.test(chars.slice(amount.to, amount.to + 20));
    if (!isOfThem && (!isShare.test(before) || !isPartOfAWhole(named) || isCompared.test(named))) return [];
    const written = textOf(folded, amount);
    return [
      {
        kind: 'shares' as const,
        span: placeOf(folded, amount),
        from: [],
        result: { zh: '100%', en: '100 %' },
        agrees: false,
        message: {
          zh: `占比、覆盖率一类说的是整体中的一部分，最多是100%，这里写${written}：请核对这个数`,
          en: `A share or coverage is part of a whole, so no more than 100 %; ${written} is said: check the number`,
        },
      },
    ];
  });
}
