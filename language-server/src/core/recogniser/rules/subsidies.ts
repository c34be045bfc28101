import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

/** 给予[200元]补贴, 享受[5%]的优惠. */
const aid =
  /^(?:的)?(?:标准|比例|额度)?(?:补贴|补助|奖励|奖补|优惠|减免|折扣|利率|贴息|税率?|罚款|资金(?:支持|补助|奖励)|资助|后补助|扣除|返还|标准(?:给予|予以|补))/;
/** 按50%的比例给予补助, 一次性奖励20万元: what is paid, and to be had on conditions. */
const paid =
  /^(?:的)?(?:比例|标准|额度)?[^,;]{0,24}(?:给予|予以|扣除|征收|补贴|补助|奖励|奖补|返还|减免|贴息|报销|资助|收取|缴纳|计收|出让)/;
const pays =
  /(?:给予|予以|一次性|奖励|奖补|补助|补贴|资助|处以|罚款|贴息|授信|减免|返还|报销|支付|最高支持|单笔|单户|优惠)[^,;]{0,16}$/;
/** 减免[50%]的租金 */
const spares = /(?:减免|减按|减征|返还|报销|免收|补贴|奖励|补助)(?:不超过)?$/;
const cap = /(?:最高|上限|封顶|限额|额度)(?:可?达|可至|可|为|不超过|至|按)*[^,;\d]{0,6}$/;
const amountOfAid =
  /(?:支持|资助|补助|补贴|奖励|扶持|奖补|贴息|授信|贷款|担保|保费|借款|融资)(?:的)?(?:金额|额度|标准|比例|上限|利率|费率)[^,;]{0,10}$/;
/** 给予奖补,[单个企业每年不超过]500万元 */
const ofEach = /^(?:同一|单个?|每[家个户人年项]|单[户笔项]|年度|最高|累计|总额|合计|原则上)/;
const grants = /(?:给予|予以|资助|奖励|奖补|补助|补贴|贴息)/;

const money = /^money/;
const rate = /^(?:share|multiple|points)$/;

export const subsidies: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'paid',
    title: { zh: '补贴、奖励、罚款的数额', en: 'what is paid, awarded or fined' },
    class: 'subsidy',
    examples: [
      '给予每人«200元»补贴',
      '对通过评审的企业给予一次性奖励«20万元»',
      '按«50%»的比例给予补助',
      '享受«15%»的税率优惠',
      '租金按市场价的«70%»收取',
      '减免«50%»的场租费用',
      '对创建成功的社区每个奖励«5万元»',
      '按实际投入的«30%»、最高不超过200万元给予资助',
    ],
    holds: ({ figure: { unit }, before, behind, clauseBefore, clauseBehind }) =>
      (aid.test(behind) && (money.test(unit.dimension) || rate.test(unit.dimension))) ||
      (money.test(unit.dimension) && pays.test(clauseBefore)) ||
      (rate.test(unit.dimension) && spares.test(before)) ||
      (unit.dimension === 'ratio' && /^的?比例(?:给予)?(?:配套|补助|补贴|出资)/.test(behind)) ||
      (rate.test(unit.dimension) && /按照?[^,;]{0,10}$/.test(before) && paid.test(clauseBehind)),
  },
  {
    name: 'cap-of-aid',
    title: { zh: '支持额度的上限', en: 'the cap of an aid' },
    class: 'subsidy',
    examples: [
      '对首台套产品给予支持，最高不超过«300万元»',
      '支持金额最高可至«3000万元»',
      '单个项目贷款额度不超过«500万元»',
      '给予研发投入奖补，单个企业每年不超过«500万元»',
      '按投资额给予资助，资助比例不超过«30%»',
    ],
    holds: ({ figure: { unit, comparator }, clauseBefore, sentenceBefore }) =>
      (money.test(unit.dimension) && cap.test(clauseBefore)) ||
      (money.test(unit.dimension) &&
        comparator !== undefined &&
        ofEach.test(clauseBefore) &&
        grants.test(sentenceBefore)) ||
      ((money.test(unit.dimension) || rate.test(unit.dimension)) && amountOfAid.test(clauseBefore)),
  },
  {
    name: 'granted-by-rate',
    title: { zh: '按比例或定额给予的支持', en: 'an aid by a rate or a fixed sum' },
    class: 'subsidy',
    examples: ['给予企业不超过项目总投资«20%»的支持', '给予展位费«70%»、最高5万元的补助'],
    holds: ({ figure: { unit }, clauseBefore, clauseBehind, behind }) =>
      (money.test(unit.dimension) || rate.test(unit.dimension)) &&
      (grants.test(clauseBefore) || /^的?[^,;]{0,6}(?:给予|予以)/.test(behind)) &&
      !/^的[^,;、]{0,8}(?:企业|单位|项目|主体|个人|机构|人员|平台|园区)/.test(behind) &&
      /^的?(?:[^,;、\d]{0,8}|、[^,;、]{2,14}的)(?:支持|补助|补贴|奖励|资助|贴息|给予|予以)/.test(
        clauseBehind,
      ),
  },
];
