import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const whom =
  '企业|单位|机构|项目|主体|个人|人员|人才|团队|家庭|平台|园区|基地|中心|产品|楼宇|合作社|农场|农户|协会|场馆|医院|学校';
/** 60%以上的[方可申报], 3%以上的[企业优先入库] */
const ofWhom = new RegExp(
  `^的(?:[^,;、的\\d]{0,4}(?:${whom}))?(?:优先|方可|才可|可(?:以|申|享|认|直|不)|原则上|不予|不得|予以|免于|取消|评为|为(?:优秀|良好|合格|不合格))`,
);
/** 达到1亿元/年的[企业], [给予补助100万元] */
const isWhom = new RegExp(`的(?:[^,;的]{0,12})(?:${whom})(?:\\([^()]*\\))?$`);
const then =
  /^,[^。;]{0,16}(?:给予|予以|奖励|奖补|补助|补贴|资助|贴息|扶持|减免|优先|择优|可申|可享|可直接|可按|按[^,。;]{0,16}%)/;
/** 职工人数25%[(…)并与其签订合同的],可申请, and within the bracket */
const ifAll = /^[^,;]{0,80}的(?=,)/;
/** 注册资本5000万元以上[且实际到账的], [给予…] */
const ofTime = /^(?:duration|working days|months)$/;
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
    examples: [
      '设备总额超过«1000万元»的，按8%予以补助',
      '专职研发人员不少于«10人»的，可认定为市级中心',
      '主营业务收入占比不低于«60%»的方可申报',
      '研发费用占营业收入«3%»以上的企业优先入库',
      '设备投资额在«500万元至2000万元»（含）的，按10%奖励',
      '年销售收入首次突破10亿元、«50亿元»的，分别奖励50万元、100万元',
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
      if (/、$/.test(place.clauseBefore) && stepsEnd.test(behind) && then.test(sentenceBehind)) return true;
      if (!isBounded(place)) return false;
      if (closedBy === ',' && (behind === '的' || (ofTime.test(unit.dimension) && notDone.test(behind))))
        return true;
      if (
        ifAll.test(clauseBehind + sentenceBehind) &&
        then.test((clauseBehind + sentenceBehind).replace(ifAll, ''))
      )
        return true;
      return ofWhom.test(behind) || (closedBy === ',' && andThat.test(behind) && then.test(sentenceBehind));
    },
  },
  {
    name: 'whom-it-is-granted',
    title: { zh: '给予支持的对象', en: 'of whom it is said what they are granted' },
    class: 'condition',
    examples: [
      '研发投入达到或超过«1亿元»的企业，给予一次性补助1000万元',
      '年度研发投入增长«20%»（含）以上的企业，按增量部分的10%奖励',
      '担保金额不低于«500万元»且放大倍数达到5倍的机构，优先给予支持',
    ],
    holds: (place) =>
      isBounded(place) &&
      isWhom.test((place.figure.unit.per?.text ?? '') + place.clauseBehind) &&
      then.test(place.sentenceBehind),
  },
  {
    name: 'interval',
    title: { zh: '分档的区间', en: 'an interval that includes its ends or not' },
    class: 'condition',
    examples: [
      '«1000万元»（含）至5000万元（不含）的项目，按5%奖励',
      '1000万元（含）至«5000万元»（不含）的项目，按5%奖励',
      '研发费用5000万元（含）至«1亿元/年»（不含）的企业',
    ],
    holds: ({ behind, clauseBefore }) =>
      /^\(不?含\)(?:[-—~至到]|的|$)/.test(behind) || /\(不?含\)[-—~至到]+$/.test(clauseBefore),
  },
  {
    name: 'criterion',
    title: { zh: '认定、准入的标准', en: 'a criterion of what is admitted' },
    class: 'condition',
    examples: [
      '将研发投入纳入认定标准和评价体系，年度研发投入占营业收入的比例不低于«5%»',
      '申报单位应具备以下条件：专职人员不少于«10人»',
      '首付款比例不低于«20%»',
      '单个项目投资额原则上不低于«1000万元»',
      '年龄不超过«45周岁»',
      '上一年度营业收入不低于«2000万元»',
      '将补贴申领条件由参保«3年»以上放宽至参保1年以上',
      '将补贴申领条件由参保3年以上放宽至参保«1年»以上',
    ],
    holds: (place) =>
      isBounded(place) &&
      (/(?:纳入|列入|作为)[^,;]{0,8}(?:筹建|认定|准入|申报|评定|入库|验收)[^,;]{0,4}(?:标准|条件|指标)/.test(
        place.sentenceBefore,
      ) ||
        /(?:具备|满足|符合|达到)[^,;:]{0,6}(?:以下|下列)[^,;:]{0,4}(?:条件|要求|标准)/.test(
          place.sentenceBefore,
        ) ||
        (/(?:条件|门槛|资格)[^,;]{0,40}$/.test(place.clauseBefore) &&
          /放宽|降低|降至|调整/.test(place.clauseBefore + place.clauseBehind)) ||
        /上一?年度[^,;]{1,12}不[低少]于$/.test(place.clauseBefore) ||
        /^单[个一体][^,;]{0,8}投资[^,;]{0,4}不[低少]于$/.test(place.clauseBefore) ||
        /^(?!.*平均)[^,;]{0,8}年龄(?:一般|原则上|应|须|在|不)*(?:超过|低于|高于|满)?$/.test(
          place.clauseBefore,
        ) ||
        /(?:首付款?|资本金|保证金|自有资金|自筹资金)(?:的)?(?:比例)?(?:一般|原则上|应|最低)?(?:不低于|不少于|不超过|不高于|为)?$/.test(
          place.clauseBefore,
        )),
  },
  {
    name: 'allowed-share',
    title: { zh: '允许的用地、建筑面积占比', en: 'how much of a site or a building a use may take' },
    class: 'condition',
    examples: ['配套设施用地面积不得超过项目总用地面积的«7%»', '允许不超过«15%»的地上建筑面积用于配套服务'],
    holds: ({ figure, clauseBefore }) =>
      /^(?:share|area)$/.test(figure.unit.dimension) &&
      (/(?:不得?超过|不高于)[^,;]{0,6}(?:用地|建筑|计容|地上)[^,;]{0,4}面积的?$/.test(clauseBefore) ||
        /(?:允许|可将|可利用)(?:不超过|不高于|最高)?$/.test(clauseBefore)),
  },
  {
    name: 'forbidden',
    title: { zh: '禁止性规定的界限', en: 'where something begins to be forbidden' },
    class: 'condition',
    examples: ['禁止生产和使用厚度低于«0.01毫米»的地膜', '严禁坡度«25度»以上的陡坡开垦'],
    holds: (place) => isBounded(place) && /(?:禁止|严禁|不准|不予)[^,;]*$/.test(place.clauseBefore),
  },
  {
    name: 'score',
    title: { zh: '评分的分值', en: 'points of a score' },
    class: 'condition',
    examples: ['每发现一起扣«2分»', '单项满分«10分»', '总分为«100分»'],
    holds: ({ figure: { unit }, clauseBefore }) =>
      unit.text === '分' && /(?:扣|加|计|赋|满分|总分)[为共]?$/.test(clauseBefore),
  },
];

const included = /^\(不?含\)/;

/** 达到企业职工人数[25%] */
const reachesShare = /(?:达到?|超过|占|不[低少]于)[^,;、\d]{1,14}$/;

function isBounded({ figure, clauseBefore }: AmountContext): boolean {
  const { comparator, bound, level, isRange, unit } = figure;
  if (comparator !== undefined || bound || level || isRange) return true;
  return unit.dimension === 'share' && reachesShare.test(clauseBefore);
}
