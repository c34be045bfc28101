import { isMoney, isRate } from '../dimensions.ts';
import { grants, risesTo } from './aid-words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const cap = /(?:最高|上限|封顶|限额|额度)(?:可?达|可至|可|为|不超过|至|按)*[^,;\d]{0,6}$/;
const spared = /(?:减税|减免|免税|抵扣|扣减|退税)(?:税)?额(?:度)?(?:最高)?(?:不超过|为)?$/;
/** 省外可提高至[10万元], 附加扣除标准由…提高至[2000元] */
const mayRise =
  /可(?:提高|上浮|放宽|增加)[到至]$|(?:扣除|免征额|起征点)[^,;]{0,6}(?:由[^,;]{1,16})?(?:提高|增加)[到至]$/;
/** 财政补助资金不超过总投资的[30%] */
const ofPublicMoney =
  /(?:财政|补助|奖补|扶持|支持)资金(?:占比?)?(?:一般|原则上)?(?:不超过|不高于|最高)[^,;、]{0,10}$/;
const amountOfAid =
  /(?:支持|资助|补助|补贴|奖励|扶持|奖补|贴息|授信|贷款|借款|融资)(?:的)?(?:金额|额度|标准|比例|上限|利率|费率)[^,;]{0,16}$/;
/** 大型企业稳岗返还比例, but not what institutions charge on the average. */
const rateOfAid =
  /(?:返还|补偿|贴息|支持|补助|资助|奖励|奖补|优惠)(?:的)?(?:比例|标准|费率|利率)(?:由|从|提高到|提高至|提至|上浮到|最高|上限|可?达|为|不超过|不高于|至|按)[^,;]{0,40}$/;
const onAverage = /平均|逐步/;
/** 给予奖补,[单个企业每年不超过]500万元 */
const ofEach = /^(?:同一|单个?|每[家个户人年项]|单[户笔项]|年度|最高|累计|总额|合计|原则上)/;

/** How much of an aid may be had at most, and of what share. */
export const capsOfAid: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'cap-of-aid',
    title: { zh: '支持额度的上限', en: 'the cap of an aid' },
    class: 'subsidy',
    signs: '资奖补享支申贴抵租排高限封额可扣征税免财扶予授贷借融返惠',
    examples: [
      '对首台套产品给予支持，最高不超过«300万元»',
      '支持金额最高可至«3000万元»',
      '单个项目贷款额度不超过«500万元»',
      '同一项目累计支持不超过«1000万元»',
      '给予研发投入奖补，单个企业每年不超过«500万元»',
      '按投资额给予资助，资助比例不超过«30%»',
      '购置税减半征收，减税额不超过«1.5万元»',
      '财政补助资金不超过总投资的«30%»',
      '同一件专利最多资助«3个»国家',
      '按租赁面积给予租金补助（人均不超过«20平方米»）',
      '给予展会补贴，单户最高不超过5万元，重点展会可提高至«10万元»',
      '科技经费安排额度分别为工业类项目30万元以上、农业类项目«20万元»以上',
      '补偿标准为实际收取贷款利息的«10%»',
      '大型企业稳岗返还比例由30%提高至«50%»',
      '市外单户最高不超过5万元，省外可提高至«10万元»',
      '子女教育专项附加扣除标准由每月1000元提高至«2000元»',
    ],
    holds: ({ figure: { unit, comparator }, clauseBefore, sentenceBefore, inReview }) =>
      !inReview &&
      (/最多(?:可)?(?:资助|奖励|补助|补贴|享受|支持|申领)(?:不超过)?$/.test(clauseBefore) ||
        ((isMoney(unit) || unit.dimension === 'share' || unit.dimension === 'area') &&
          /^(?:不超过|不高于|最高|最多|不得超过)$/.test(comparator ?? '') &&
          /(?:补助|补贴|奖励|奖补|贴息|抵用|租金|资助|申领)/.test(sentenceBefore) &&
          !/^[^,;]{0,12}(?:率|占比|比重)/.test(clauseBefore)) ||
        (isMoney(unit) && /(?:经费|资金)安排(?:额度|标准)/.test(sentenceBefore + clauseBefore)) ||
        (isMoney(unit) &&
          ((cap.test(clauseBefore) && !risesTo.test(clauseBefore)) ||
            mayRise.test(clauseBefore) ||
            spared.test(clauseBefore))) ||
        (isRate(unit) && ofPublicMoney.test(clauseBefore)) ||
        (isMoney(unit) &&
          comparator !== undefined &&
          ofEach.test(clauseBefore) &&
          (grants.test(sentenceBefore) || /(?:支持|资助|奖励|补助|补贴)[^,;]{0,6}$/.test(clauseBefore))) ||
        ((isMoney(unit) || isRate(unit)) &&
          (amountOfAid.test(clauseBefore) || rateOfAid.test(clauseBefore)) &&
          !onAverage.test(clauseBefore) &&
          !risesTo.test(clauseBefore))),
  },
];
