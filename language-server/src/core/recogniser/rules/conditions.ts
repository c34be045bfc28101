import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const ofTime = /^(?:duration|working days|months)$/;

/** 60%以上的[方可申报], 3%以上的[企业优先入库] */
const ofWhom =
  /^的(?:[^,;、的\d]{0,4}(?:企业|单位|机构|项目|主体|个人|人员|家庭|平台|园区))?(?:优先|方可|才可|可(?:以|申|享|认|直|不)|原则上|不予|不得|予以|免于)/;

export const conditions: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'allotment',
    title: { zh: '配置的依据', en: 'by what something is allotted' },
    class: 'attribute',
    examples: ['城区按«3至5»个居委会配置1个服务站'],
    holds: ({ isAllotted }) => isAllotted,
  },
  {
    name: 'on-condition',
    title: { zh: '享受政策的条件', en: 'on what conditions something may be had' },
    class: 'condition',
    examples: ['信用良好、账龄不超过«2年»的可续贷'],
    holds: ({ isCondition }) => isCondition,
  },
  {
    name: 'term-of-grant',
    title: { zh: '期限', en: 'for how long something is granted' },
    class: 'condition',
    examples: ['贷款期限不超过«3年»', '补贴期限一般不超过«5年»', '有效期为«2年»'],
    holds: ({ figure: { unit }, clauseBefore }) =>
      ofTime.test(unit.dimension) &&
      /(?:期限|有效期|任期|周期|有效期限|(?:公示|公告|试用|过渡|整改|征集|质保|缓冲|保质)期)(?:一般|原则上|不|超过|为|至|少于|最长|最短)*$/.test(
        clauseBefore,
      ),
  },
  {
    name: 'term-of-procedure',
    title: { zh: '办理程序的时限', en: 'within which time a step is to be taken' },
    class: 'condition',
    examples: [
      '自受理之日起«5»个工作日内办结',
      '目录更新后«30天»内公布',
      '收到申请后«15日»内答复',
      '应在«5个工作日»内出具意见',
    ],
    holds: ({ figure: { unit }, clauseBefore, sentenceBefore }) =>
      ofTime.test(unit.dimension) &&
      (/(?:(?:之日起|日起|[^之以最落]后|之后|之前)(?:的|不超过|在)*|(?:应当?|须|需|必须)[在于]|限期?)$/.test(
        clauseBefore,
      ) ||
        (/(?:之日起|日起)$/.test(sentenceBefore) && clauseBefore.length < 4)),
  },
  {
    name: 'who-qualifies',
    title: { zh: '享受政策、申报的门槛', en: 'who qualifies for something' },
    class: 'condition',
    examples: [
      '对年主营业务收入首次超过«1亿元»的企业，给予奖励20万元',
      '对带动就业«30人»以上的经营主体给予支持',
      '申报企业职工人数不少于«50人»',
    ],
    holds: ({ figure, clauseBefore, clauseBehind, sentenceBehind }) =>
      (figure.comparator !== undefined || figure.bound || figure.level) &&
      (/^(?:申报|申请|参评|参选)[^,;]{0,4}(?:企业|单位|主体|项目|人|机构|条件|者)/.test(clauseBefore) ||
        (/^(?:对于?|凡是?|如|若)/.test(clauseBefore) &&
          /的/.test(clauseBehind) &&
          /给予|予以|奖励|补助|补贴|资助|支持|减免|可申请|可享受/.test(clauseBehind + sentenceBehind))),
  },
  {
    name: 'if-so-much',
    title: { zh: '“……的，”式条件', en: 'if there is so much' },
    class: 'condition',
    examples: [
      '设备总额超过«1000万元»的，按8%予以补助',
      '专职研发人员不少于«10人»的，可认定为市级中心',
      '主营业务收入占比不低于«60%»的方可申报',
      '研发费用占营业收入«3%»以上的企业优先入库',
    ],
    holds: ({ figure, clauseBehind, closedBy }) =>
      (figure.comparator !== undefined || figure.bound || figure.level) &&
      ((closedBy === ',' && /^的$/.test(clauseBehind)) || ofWhom.test(clauseBehind)),
  },
  {
    name: 'years-on-end',
    title: { zh: '连续或累计的时间', en: 'for how many years on end' },
    class: 'condition',
    examples: ['连续«3年»盈利的企业', '注册满«1年»的单位', '近«3年»无违法记录'],
    holds: ({ figure: { unit }, clauseBefore, inReview, isPast }) =>
      !inReview &&
      !isPast &&
      ofTime.test(unit.dimension) &&
      /(?:连续|[已期]?满|不满|不足|近)$/.test(clauseBefore),
  },
];
