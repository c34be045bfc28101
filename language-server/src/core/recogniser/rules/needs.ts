import { isMoney } from '../dimensions.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

/** What is reckoned to be needed, not what is to be done. */
export const needs: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'cost',
    title: { zh: '资金需求', en: 'what something would cost' },
    class: 'attribute',
    examples: ['全社会投资需求约«3.4万亿元»', '资金需求«20亿元»'],
    holds: ({ figure: { unit }, clauseBefore }) =>
      isMoney(unit) &&
      /(?:投资|资金|经费)(?:总?需求|匡算|估算|概算)(?:总?[量额])?(?:约|为|共|达|超|近)*$/.test(clauseBefore),
  },
  {
    name: 'forecast',
    title: { zh: '预测的需求', en: 'how much is reckoned to be needed' },
    class: 'attribute',
    signs: '需缺',
    examples: [
      '根据入园人数预测，未来三年约需新增教师«8000人»',
      '根据入园人数预测，未来三年约需新增教师8000人，新增保育员«3000人»',
      '根据各区需求统计，新增教师«60%»以上要达到本科学历',
      '为应对入园高峰，需要新增园舍面积«90万平方米»',
      '到2025年床位缺口约«2万张»',
    ],
    holds: ({ clauseBefore, sentenceBefore }) =>
      /(?:[约共尚还]需|需要新增)[^,;、\d]{0,16}$|(?:需求|缺口)(?:总?量|规模)?(?:约|为|达到?|近|超过?)+$/.test(
        clauseBefore,
      ) || /(?:预测|测算|估算)[^。]*(?:约需|需要?新增)|需求(?:统计|预测|测算)/.test(sentenceBefore),
  },
];
