import { isMoney, isRate } from '../dimensions.ts';
import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import { isBounded } from './bounded.ts';
import type { NumeralRule } from './rule.ts';

/** 到2025年, 力争: what such a sentence says is an aim of the policy itself. */
const aim =
  /(?:^|[,;:。])(?:力争|争取|确保)?到?20\d\d年[底末]?前?,|到20\d\d年|力争|争取|计划于20\d\d年|目标(?:是|为|:)|五”?(?:期间|末)|率(?:达到|不低于|提高到)|时间压缩[到至]/;
const pays =
  /(?:给予|予以|奖励|补助|补贴|资助|奖补|贴息|安排|返还|减免|拨付|核拨|分享|抵用|最高|最多|按照?|标准|比例|折合)[^;]*$/;
const thenPays = /^[^,;]{0,16}(?:奖励|补助|补贴|资助|奖补|贴息|租金|租房|购房|标准|比例|计算|执行|分配)/;
const makes = new RegExp(`(?:${longDoingVerbs})(?:出|起)?$`);

/** In an item of a policy of aid: what is paid, and what must be met for it. */
export const itemsOfAid: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'sum-in-policy-of-aid',
    title: { zh: '惠企政策条款里的金额、比例', en: 'what an item of a policy pays' },
    class: 'subsidy',
    isInAid: true,
    examples: [
      '其荣誉奖励，国家级20万元，省级«10万元»',
      '租赁办公用房的，每平方米不超过«30元»且每年总额不超过15万元的标准给予补助',
      '奖励资金由基金及其管理企业按各«50%»的比例分享',
    ],
    holds: (place) =>
      isOfAid(place) &&
      (isMoney(place.figure.unit) || isRate(place.figure.unit)) &&
      (pays.test(place.sentenceBefore + place.clauseBefore) || thenPays.test(place.clauseBehind)),
  },
  {
    name: 'condition-in-policy-of-aid',
    title: { zh: '惠企政策条款里的条件', en: 'what an item of a policy asks for' },
    class: 'condition',
    isInAid: true,
    examples: [
      '首次认定为«5000万元»、8000万元税收楼，分别给予20万元、50万元奖励',
      '餐饮企业年营业额每实现«1000万元»，给予奖励2万元',
    ],
    holds: (place) =>
      isOfAid(place) &&
      (place.aid === 'item' || isBounded(place)) &&
      !(
        /^(?:things|people|events)/.test(place.figure.unit.dimension) &&
        makes.test(place.clauseBefore) &&
        !/最[多高]/.test(place.clauseBefore)
      ),
  },
];

function isOfAid({ aid, sentenceBefore, clauseBefore, clauseBehind }: AmountContext): boolean {
  return aid !== undefined && !aim.test(`${sentenceBefore + clauseBefore}0${clauseBehind}`);
}
