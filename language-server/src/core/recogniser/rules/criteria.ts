import type { AmountContext } from './amount-context.ts';
import { isBounded } from './bounded.ts';
import type { NumeralRule } from './rule.ts';

/** What a rule lays down: steps, criteria, shares that are reckoned or allowed, and scores. */
export const criteria: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'reckoned-by',
    title: { zh: '计提、估算的比例', en: 'by what share something is reckoned' },
    class: 'condition',
    signs: '按',
    examples: ['按照年度药品总用量的«60%—70%»估算采购总量', '按土地出让收益«10%»计提教育资金'],
    holds: ({ figure, clauseBefore, clauseBehind }) =>
      figure.unit.dimension === 'share' &&
      /按照?[^,;]{0,40}$/.test(clauseBefore) &&
      !/价(?:标准)?的?$/.test(clauseBefore) &&
      /^(?:的?比例)?(?:估算|测算|计算|核算|确定|折算|预留|计提|提取)/.test(clauseBehind),
  },
  {
    name: 'interval',
    title: { zh: '分档的区间', en: 'an interval that includes its ends or not' },
    class: 'condition',
    signs: '含',
    examples: [
      '«1000万元»（含）至5000万元（不含）的项目，按5%奖励',
      '1000万元（含）至«5000万元»（不含）的项目，按5%奖励',
      '研发费用5000万元（含）至«1亿元/年»（不含）的企业',
      '实到外资«200万»-500万（不含）美元的，奖励30万元',
    ],
    holds: ({ clauseBehind, clauseBefore }) =>
      /^(?:[-—~至到]\d[\d.]*[万亿]?元?)?\(不?含\)(?:[-—~至到]|的|美?元|$)/.test(clauseBehind) ||
      /\(不?含\)[-—~至到]+$/.test(clauseBefore),
  },
  {
    name: 'criterion',
    title: { zh: '认定、准入的标准', en: 'a criterion of what is admitted' },
    class: 'condition',
    signs: '纳列作下件槛格低少申龄付金',
    examples: [
      '将研发投入纳入认定标准和评价体系，年度研发投入占营业收入的比例不低于«5%»',
      '申报单位应具备以下条件：专职人员不少于«10人»',
      '首付款比例不低于«20%»',
      '单个项目投资额原则上不低于«1000万元»',
      '年龄不超过«45周岁»',
      '上一年度营业收入不低于«2000万元»',
      '申请人需在本区参保1年以上，连续任职«2年»以上',
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
        /申[报请](?:人|单位|企业|主体|者)(?:需|须|应|要)/.test(place.sentenceBefore + place.clauseBefore) ||
        /^单[个一体][^,;]{0,8}投资[^,;]{0,4}不[低少]于$/.test(place.clauseBefore) ||
        /^(?!.*平均)[^,;]{0,8}年龄(?:一般|原则上|应|须|在|不)*(?:超过|低于|高于|满)?$/.test(
          place.clauseBefore,
        ) ||
        /(?:首付款?|资本金|保证金|自有资金|自筹资金)(?:的)?(?:比例)?(?:一般|原则上|应|最低)?(?:不低于|不少于|不超过|不高于|(?:调整|统一)?为|[下调]?[调降]至)?$/.test(
          place.clauseBefore,
        )),
  },
  {
    name: 'allowed-share',
    title: { zh: '允许的用地、建筑面积占比', en: 'how much of a site or a building a use may take' },
    class: 'condition',
    signs: '面允可利',
    examples: [
      '配套设施用地面积不得超过项目总用地面积的«7%»',
      '允许不超过«15%»的地上建筑面积用于配套服务',
      '允许经营主体在依法审批后，利用«3%»的治理面积开展经营',
    ],
    holds: ({ figure, clauseBefore, sentenceBefore }) =>
      (figure.unit.dimension === 'share' || figure.unit.dimension === 'area') &&
      (/(?:不得?超过|不高于)[^,;]{0,6}(?:用地|建筑|计容|地上)[^,;]{0,4}面积的?$/.test(clauseBefore) ||
        /(?:允许|可将|可利用)(?:不超过|不高于|最高)?$/.test(clauseBefore) ||
        (/利用(?:不超过)?$/.test(clauseBefore) && /允许/.test(sentenceBefore))),
  },
  {
    name: 'forbidden',
    title: { zh: '禁止性规定的界限', en: 'where something begins to be forbidden' },
    class: 'condition',
    signs: '禁准予',
    examples: ['禁止生产和使用厚度低于«0.01毫米»的地膜', '严禁坡度«25度»以上的陡坡开垦'],
    holds: (place) => isBounded(place) && /(?:禁止|严禁|不准|不予)[^,;]*$/.test(place.clauseBefore),
  },
  {
    name: 'definition',
    title: { zh: '名词解释里的界限', en: 'a bound by which a term is defined' },
    class: 'condition',
    signs: '指',
    examples: [
      '所称小微项目，是指投资额不超过«500万元»的项目',
      '日间手术是指当天完成的手术，因病情需要延期的，住院时间不超过«48小时»',
    ],
    holds: (place) =>
      isBounded(place) &&
      !place.isPast &&
      !/已/.test(place.clauseBefore) &&
      /(?:是|系)指(?!导|标|数|挥|引|南)/.test(place.sentenceBefore + place.clauseBefore),
  },
  {
    name: 'score',
    title: { zh: '评分的分值', en: 'points of a score' },
    class: 'condition',
    examples: ['每发现一起扣«2分»', '单项满分«10分»', '总分为«100分»', '建设能力平台（«5分»）'],
    holds: ({ figure: { unit }, clauseBefore, closedBy }) =>
      unit.text === '分' &&
      ((clauseBefore === '' && closedBy === ')') || /(?:扣|加|计|赋|满分|总分)[为共]?$/.test(clauseBefore)),
  },
];
