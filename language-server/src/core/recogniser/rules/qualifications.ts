import { isTime } from '../dimensions.ts';
import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import { isBounded } from './bounded.ts';
import type { NumeralRule } from './rule.ts';

const whom =
  '企业|单位|机构|项目|主体|个人|人员|人才|团队|家庭|平台|园区|基地|中心|产品|楼宇|合作社|农场|农户|协会|场馆|医院|学校';
/** 60%以上的[方可申报], 3%以上的[企业优先入库] */
const ofWhom = new RegExp(
  `^的(?:[^,;、的\\d]{0,4}(?:${whom}))?(?:优先|方可|才可|必?须|每[个家项件户]|一律|不再|可(?:以|申|享|认|直|不)|原则上|不予|不得|予以|免于|取消|评为|为(?:优秀|良好|合格|不合格)|[^,;、\\d]{2,12}(?<!作)为[^,;、\\d]{2,8}$)`,
);
/** 达到1亿元/年的[企业], [给予补助100万元] */
const isWhom = new RegExp(`的(?:[^,;的]{0,12})(?:${whom})(?:\\([^()]*\\))?$`);
const then =
  /^,[^。;]{0,16}(?:给予|予以|奖励|奖补|补助|补贴|资助|贴息|扶持(?!\d)|减免|优先(?:给予|支持|安排|推荐|纳入|享受|申报)|择优|可申|可享|可直接|可按|按[^,。;]{0,16}%|按每)/;
/** 职工人数25%[(…)并与其签订合同的],可申请, and within the bracket */
const ifAll = /^[^,;]{0,80}的(?=,)/;
/** 注册资本5000万元以上[且实际到账的], [给予…] */
const endsInVerb = new RegExp(`(?:${longDoingVerbs})$`);
/** [、100亿元的] */
const stepsEnd = /^(?:、[^,;、]{1,10})*的$/;
/** 30日内[未整改的] */
const notDone = /^[^,;、]{0,6}(?:未|不|没有)[^,;]{1,10}的$/;
const andThat = /^(?:且|并|及|、)[^,;]{1,20}的$/;

/** What a rule asks for before something may be had: it goes before what is paid then. */
export const qualifications: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'if-so-much',
    title: { zh: '“……的，”式条件', en: 'if there is so much' },
    class: 'condition',
    signs: '的每再予取暂停终扣奖补资',
    examples: [
      '设备总额超过«1000万元»的，按8%予以补助',
      '专职研发人员不少于«10人»的，可认定为市级中心',
      '主营业务收入占比不低于«60%»的方可申报',
      '单次补助资金超过«100万元»的项目须进行绩效评价',
      '上年度产值«5000万元»以下，给予一次性奖励10万元',
      '年进出口额增量达«300万美元»、500万美元以上，分别奖励3万元、5万元',
      '贡献度比上年增长超过«8%»以上的增长部分，给予全额奖励',
      '利息补助超过«50%»，不再给予补助',
      '每增加«1人»，奖励500元',
      '符合«2个»以上奖励条件的，只能申请一次',
      '投资额在«5000万元至1亿元»的每个奖励3万元',
      '固定资产投资在«1亿元»以上的工业项目为重大产业项目',
      '研发费用占营业收入«3%»以上的企业优先入库',
      '设备投资额在«500万元至2000万元»（含）的，按10%奖励',
      '年销售收入首次突破10亿元、«50亿元»的，分别奖励50万元、100万元',
      '入围生产企业只有«1家»的，采取谈判采购',
      '考核得分«90分»以上的为优秀',
      '企业在«30日»内未整改的，暂停资格',
      '新招用人员达到职工人数«25%»并与其签订劳动合同的，可申请贷款',
      '新招用人员达到职工人数25%并与其签订«1年»以上劳动合同的，可申请贷款',
      '注册资本«5000万元»以上且实际到账的，给予支持',
    ],
    holds: (place) => {
      const { unit } = place.figure;
      const { clauseBehind, closedBy, sentenceBehind } = place;
      const behind = clauseBehind.replace(included, '');
      // 突破10亿元、[50亿元]、100亿元的,分别奖励…
      if (place.clauseBefore.endsWith('、') && stepsEnd.test(behind) && then.test(sentenceBehind))
        return true;
      if (closedBy === ',' && behind === '的') return true;
      if (/每(?:新?增加?|多|超过?|提高|降低|减少)$/.test(place.clauseBefore)) return true;
      if (closedBy === ',' && /(?:符合|满足|具备)$/.test(place.clauseBefore) && /的$/.test(behind))
        return true;
      if (!isBounded(place)) return false;
      if (/^的[^,;、\d]{0,8}(?<!大|全)部分/.test(behind)) return true;
      if (closedBy === ',' && denied.test(sentenceBehind)) return true;
      if (
        closedBy === ',' &&
        behind === '' &&
        paidForIt.test(sentenceBehind) &&
        !isDeed.test(place.clauseBefore)
      )
        return true;
      if (
        closedBy === ',' &&
        behind === '' &&
        isTurnover.test(place.clauseBefore) &&
        paysThen.test(sentenceBehind)
      )
        return true;
      if (closedBy === ',' && isTime(unit) && notDone.test(behind)) return true;
      if (
        ifAll.test(clauseBehind + sentenceBehind) &&
        then.test((clauseBehind + sentenceBehind).replace(ifAll, ''))
      )
        return true;
      return ofWhom.test(behind) || (closedBy === ',' && andThat.test(behind) && then.test(sentenceBehind));
    },
  },
  {
    name: 'who-qualifies',
    title: { zh: '享受政策、申报的门槛', en: 'who qualifies for something' },
    class: 'condition',
    signs: '申参对凡如若',
    examples: [
      '对年主营业务收入首次超过«1亿元»的小微市场主体给予奖励20万元',
      '地方可对单户金额500万元以下、平均费率不超过«1%»的业务给予补贴',
      '对带动就业«30人»以上的经营主体给予支持',
      '申报企业职工人数不少于«50人»',
    ],
    holds: ({ figure, clauseBefore, clauseBehind, sentenceBehind }) =>
      (figure.comparator !== undefined || figure.bound || figure.level) &&
      (/^(?:申报|申请|参评|参选)[^,;]{0,4}(?:企业|单位|主体|项目|人|机构|条件|者)/.test(clauseBefore) ||
        (/^(?:[^,;]{0,10}可)?(?:对于?|凡是?|如|若)/.test(clauseBefore) &&
          !/(?:给予|予以|奖励|补助|补贴|资助|按)/.test(clauseBefore) &&
          /的/.test(clauseBehind) &&
          /给予|予以|奖励|补助|补贴|资助|支持|减免|可申请|可享受/.test(clauseBehind + sentenceBehind))),
  },
  {
    name: 'whom-it-is-granted',
    title: { zh: '给予支持的对象', en: 'of whom it is said what they are granted' },
    class: 'condition',
    signs: '予奖补贴资扶免优择可按',
    examples: [
      '研发投入达到或超过«1亿元»的企业，给予一次性补助1000万元',
      '年度研发投入增长«20%»（含）以上的企业，按增量部分的10%奖励',
      '担保金额不低于«500万元»且放大倍数达到5倍的机构，优先给予支持',
    ],
    holds: (place) =>
      isBounded(place) &&
      !endsInVerb.test(place.clauseBefore) &&
      isWhom.test((place.figure.unit.per?.text ?? '') + place.clauseBehind) &&
      then.test(place.sentenceBehind),
  },
];

/** 利息补助超过50%，[不再给予] */
const denied = /^,(?:则|将)?(?:不再|不予|取消|暂停|停止|终止|扣减)/;
/** 出口额增量达300万元以上，[分别奖励3]万元 */
const paidForIt =
  /^,(?:可|分别|再|由[^,。;]{1,8})*(?:按[^,。;]{0,60}(?:给予|予以|奖励|奖补|补助|补贴|资助)|(?:给予|予以|奖励|奖补|补助|补贴|资助)(?![^,。;]{0,12}的(?:企业|单位|项目))[^,。;\d]{0,16}\d)/;
/** [培育企业]100家以上: what is to be had is no condition. */
const isDeed = new RegExp(
  `^(?:按|给予|最[高多长]|单[户个])|^(?:力争|争取|确保|计划|每年|共|新)?(?:${longDoingVerbs})`,
);
/** 年度[产值]5000万元以下，[给予奖励10]万元 */
const isTurnover = /(?:产值|收入|营收|销售额|投资额?|税收|纳税额?)(?:首次)?[^,;、\d]{0,4}$/;
const paysThen = /^,[^,。;]{0,8}(?:给予|予以|奖励|补助|补贴)[^,。;]{0,10}\d/;
const included = /^\(不?含\)/;
