import { isMoney, isRate, isTime } from '../dimensions.ts';
import { grants, risesTo } from './aid-words.ts';
import type { AmountContext } from './amount-context.ts';
import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

/** 给予[200元]补贴, 享受[5%]的优惠. */
const aid =
  /^(?:的)?(?:标准|比例|额度)?(?:补贴|补助|奖励|奖补|优惠|减免|折扣|利率|贴息|税率?|征收率|罚款|资金(?:支持|补助|奖励)|资助|后补助|扣除|返还|标准(?:给予|予以|安排|下达|补|确定|计发|核定|发放|执行|返还))/;
/** 按50%的比例给予补助, 一次性奖励20万元: what is paid, and to be had on conditions. */
const paid =
  /^(?:的)?(?:比例|标准|额度)?[^,;]{0,24}(?:给予|予以|享受|扣除|征收|补贴|补助|奖励|奖补|预付|拨付|预拨|返还|减免|贴息|报销|资助|收取|缴纳|计收|出让|(?:进行)?分[配成担])/;
const pays =
  /(?:给予|予以|一次性|奖励|奖补|补助|补贴|资助|处以|罚款|贴息|授信|减免|返还|报销|支付|最高支持|单笔|单户|优惠)[^,;]{0,16}$/;
/** 减免[50%]的租金 */
const spares =
  /(?:抵用|抵扣|减免|减按|减征|返还|报销|免收|补贴|奖励|补助|贴息|即征即退|先征后返)(?:不超过)?$/;
/** 发放[2000元]生活补助 */
const ofAid =
  /^(?:的)?(?:[^,;、的\d给予按]{0,6}(?:补贴|补助|奖励|津贴|奖金)(?!资金|对象|项目|政策)|[限定]额(?:扣|依次|抵))/;
/** 给予不超过总投入[30%]、最高…的支持 */
const gives =
  /(?:给予|予以|资助|补助|补贴)(?:企业|单位|项目|每[家个年人])?(?:不超过|不高于|最高|最多)[^,;、的]{0,16}$/;
/** 按不超过投资额15%的比例,[给予]最高500万元 */
const thenGrants = /^,[^,;。]{0,12}(?:给予|予以|奖励|补助|补贴|资助)/;

/** 给予前3年每年100%、[后2年每年50%的租金补助] */
const endsInAid = /的?[^,;]{0,6}(?:补助|补贴|奖励|优惠|资助)$/;

export const subsidiesByForm: readonly NumeralRule<FormContext>[] = [
  {
    name: 'shares-of-money',
    title: { zh: '出资、配套的比例', en: 'in what proportion money is given' },
    class: 'subsidy',
    signs: ':',
    examples: [
      '市、区两级财政按«6:4»比例分担',
      '政府、企业按照«1:1»比例共同出资',
      '按照«1:1»的比例给予配套资金',
    ],
    holds: ({ numeral, before, behind }) =>
      /^\d+(?::\d+(?:\.\d+)?)+$/.test(numeral) &&
      (/^的?(?:比例)?[^,;。]{0,6}(?:出资|分担|配套|承担|投入|资金|补助|奖补|补贴|给予|予以)/.test(behind) ||
        (/财政|资金|经费/.test(before) && /^的?比例/.test(behind))),
  },
];

export const subsidies: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'paid',
    title: { zh: '补贴、奖励、罚款的数额', en: 'what is paid, awarded or fined' },
    class: 'subsidy',
    signs: '补奖惠免折利贴税征罚资扣返准予次处授销付最单抵减排按浮依退担费',
    examples: [
      '给予每人«200元»补贴',
      '对通过评审的企业给予一次性奖励«20万元»',
      '按«50%»的比例给予补助',
      '享受«15%»的税率优惠',
      '租金按市场价的«70%»收取',
      '减免«50%»的场租费用',
      '对创建成功的社区每个奖励«5万元»',
      '按实际投入的«30%»、最高不超过200万元给予资助',
      '按不超过设备投资额«15%»的比例，给予最高500万元支持',
      '贷款利率最高可优惠«50个»基点',
      '每人每月发放«2000元»生活补助',
      '增值税即征即退«50%»',
      '处«5000元»以上3万元以下罚款',
      '按每亩«1500元»的标准安排补助资金',
      '可按不低于工业用地最低价标准的«70%»执行',
      '按不超过成果转化项目新增设备、软件投资额«10%»的比例，给予最高500万元奖补',
      '可返还其上年度实际缴纳保险费的«50%»',
      '返还标准按«6个月»的当地月人均保险金确定',
      '三年安排«5亿元»支持种业发展',
      '供水企业承担专项投资的«80%»',
      '年签约服务费的«80%»用于薪酬分配',
      '年签约服务费的80%用于薪酬分配，«20%»用于机构统筹',
      '合作银行承担不低于«20%»的风险责任',
    ],
    holds: (place) => {
      const {
        figure,
        before,
        behind,
        unitAndBehind,
        clauseBefore,
        clauseBehind,
        sentenceBehind,
        sentenceBefore,
      } = place;
      const { unit } = figure;
      return (
        !place.inReview &&
        !risesTo.test(clauseBefore) &&
        ((aid.test(behind) && (isMoney(unit) || isRate(unit))) ||
          (isMoney(unit) &&
            pays.test(clauseBefore) &&
            !(figure.bound && (/^[的、]/.test(clauseBehind) || /^对/.test(clauseBefore)))) ||
          (isMoney(unit) &&
            /安排(?:[^,;、]{0,8}资金)?$/.test(clauseBefore) &&
            /^(?:用于)?(?:支持[^,;、]{2,30}发展$|补助|奖励|贴息)/.test(behind)) ||
          (isRate(unit) && spares.test(before)) ||
          (isRate(unit) &&
            /按[^,;]{0,40}价(?:标准)?的?$/.test(clauseBefore) &&
            /^(?:执行|确定)/.test(clauseBehind)) ||
          (isMoney(unit) && unit.per !== undefined && /按照?$/.test(clauseBefore)) ||
          (isMoney(unit) && /处以?$/.test(clauseBefore) && /罚款/.test(clauseBehind)) ||
          (isRate(unit) && /按照?[^,;]{0,10}$/.test(before) && paid.test(clauseBehind)) ||
          (isRate(unit) &&
            /按照?[^,;]{0,40}$/.test(clauseBefore) &&
            /^的?(?:比例|标准)?$/.test(clauseBehind) &&
            thenGrants.test(sentenceBehind)) ||
          (/^个?(?:基点|BP)/.test(unitAndBehind) && /优惠|下浮|贴息/.test(clauseBefore)) ||
          (isMoney(unit) && ofAid.test(behind)) ||
          (isRate(unit) && /(?:返还|退还|减免|减征|免征)(?!率|比例)[^,;、]{0,20}$/.test(clauseBefore)) ||
          (isTime(unit) &&
            /(?:标准|给予|发放)?[^,;]{0,4}按照?$/.test(clauseBefore) &&
            /^的[^,;]{0,30}(?:确定|计算|计发|核定|发放|补贴|补助)/.test(clauseBehind)) ||
          (isRate(unit) &&
            ((/[承分]担[^,;]{0,8}$/.test(clauseBefore) && /风险|责任|代偿/.test(behind)) ||
              /[承分]担[^,;]{0,10}(?:投资|费用|资金|经费|成本)的$/.test(clauseBefore) ||
              (/^用于/.test(behind) &&
                (/(?:费|费用|资金|经费)的?$/.test(clauseBefore) ||
                  /(?:费|费用|资金|经费)的?\d[^。]*用于/.test(sentenceBefore))))))
      );
    },
  },
  {
    name: 'granted-by-rate',
    title: { zh: '按比例或定额给予的支持', en: 'an aid by a rate or a fixed sum' },
    class: 'subsidy',
    signs: '予资奖补贴',
    examples: [
      '给予企业不超过项目总投资«20%»的支持',
      '给予展位费«70%»、最高5万元的补助',
      '给予前3年每年«100%»、后2年每年50%的租金补助',
      '按规定给予不超过总投入«30%»、最高3000万元的经费支持',
    ],
    holds: ({ figure: { unit }, clauseBefore, clauseBehind, behind, inReview }) =>
      !inReview &&
      (isMoney(unit) || isRate(unit)) &&
      (gives.test(clauseBefore) ||
        (isRate(unit) && /给予[^,;]*$/.test(clauseBefore) && endsInAid.test(clauseBehind)) ||
        ((grants.test(clauseBefore) || /^的?[^,;]{0,6}(?:给予|予以)/.test(behind)) &&
          !/^的[^,;、]{0,8}(?:企业|单位|项目|主体|个人|机构|人员|平台|园区)/.test(behind) &&
          /^的?(?:[^,;、\d]{0,8}|、[^,;、]{2,14}的)(?:支持|补助|补贴|奖励|资助|贴息|给予|予以)/.test(
            clauseBehind,
          ))),
  },
];
