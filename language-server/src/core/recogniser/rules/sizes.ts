import type { Unit } from '../../model/quantity.ts';
import { isMoney } from '../dimensions.ts';
import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const verb = new RegExp(
  `(?:${longDoingVerbs}|建|办|设|配|有)(?:出|起|好|约|近|超|超过|至少|不少于|不低于)?$`,
);
const works =
  /^[^,;、的\d]{0,8}(?:项目|装置|生产线|煤矿|矿井|机组|航道|泊位|码头|电站|电厂|储能|特高压|输电|变电|线路)/;
const dimensionsOfWorks: ReadonlySet<string> = new Set(['mass', 'power', 'volume', 'energy', 'voltage']);

function isOfWorks({ dimension }: Unit): boolean {
  return dimensionsOfWorks.has(dimension) || dimension.startsWith('other');
}

/** [10万吨/日]再生水厂 */
const isCapacity = /^(?:[日天年时]|小时)[^,;、的\d]{2,}/;
const firms =
  /^(?![^,;、]{0,10}(?:基金|资金|贷款|债)|加快|支持|用于|推[进动]|实施|建设|保障)[^,;、的\d]{0,6}(?:企业|项目|集群|园区|产业链?|公司|镇|街道|楼宇|单品|品牌)(?:[^,;、]|[,;、]|$)/;

/** 20户以上[自然村], 1000人以上的[企业]: what is counted are not the things. */
function isOfSoMany(unit: string, behind: string): boolean {
  if (/率|全覆盖|占比|消除/.test(behind)) return false;
  if (unit === '户') return /^的?(?:自然村|行政村|村|居民点|聚居点|集中居住)/.test(behind);
  return (
    unit === '人' &&
    /^的?(?:企业|单位|学校|机构|自然村|村|社区|工地|集镇)(?!负责人|职工|员工|管理)/.test(behind)
  );
}

/** How large a thing is that is spoken of. */
export const sizes: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'how-far',
    title: { zh: '距离、深度与范围', en: 'how far, deep or wide something is' },
    class: 'attribute',
    examples: [
      '半径«40千米»范围内的地区',
      '距离村庄«500米»以内不得新建养殖场',
      '站点«600米»半径人口覆盖率达到90%',
      '发挥«12.5米»深水航道效应',
      '研制«3.8米»直径新一代火箭',
      '整治下游«1公里»内有居民的尾矿库',
      '综合体原则上按服务半径«2公里»布局',
      '修建宽«6米»、长12公里的园区道路',
    ],
    holds: ({ figure: { unit, comparator }, clauseBefore, behind }) =>
      unit.dimension === 'length' &&
      !comparator &&
      (/(?:距离?|相距)[^,;、]{0,12}$|(?:宽|高|厚|深|半径|间距)(?:约|近)?$/.test(clauseBefore) ||
        /^(?:的)?(?:服务)?(?:范围|半径|直径|孔径|跨度|深|高|宽|厚|长|口径|处|以外|外|(?:之|以)?内有)/.test(
          behind,
        )),
  },
  {
    name: 'size-of-works',
    title: { zh: '项目或装置的规模', en: 'the size of a work or a plant' },
    class: 'attribute',
    examples: [
      '淘汰«30万吨/年»以下煤矿',
      '新建«750千伏»和330千伏电网工程16个',
      '建设«100兆瓦»光伏项目',
      '建成«10万吨/日»再生水厂2座',
      '建设«500千伏»输变电工程',
    ],
    holds: ({ figure: { unit, comparator, level, bound }, numeral, before, behind }) =>
      (isOfWorks(unit) &&
        works.test(behind) &&
        !(bound && verb.test(before)) &&
        !isWorkedOn(numeral + unit.text, behind)) ||
      ((unit.text === '千伏' || unit.text === 'kV') &&
        !/^安/.test(behind) &&
        comparator === undefined &&
        !level) ||
      (unit.per !== undefined && !isMoney(unit) && isCapacity.test(unit.per.of + behind)),
  },
  {
    name: 'size-of-thing',
    title: { zh: '“N以上（下）”的事物', en: 'a thing above or below a size' },
    class: 'attribute',
    examples: [
      '为«20万千瓦»以上用户提供诊断',
      '基本淘汰«35蒸吨»以下燃煤锅炉',
      '支持«14nm»及以下芯片国产化',
      '配备«2000升»以上消防水罐车',
      '改造«1000米»以内路段',
    ],
    holds: ({ figure: { unit, bound, comparator }, before, unitAndBehind, behind }) =>
      bound &&
      comparator === undefined &&
      /^[^,;、的\d]{2,}/.test(behind) &&
      (/^(?:volume|energy|voltage|steam)$/.test(unit.dimension) ||
        /^(?:nm|纳米|微米|[μu]m|英寸)$/.test(unit.text) ||
        (unit.dimension === 'power' && !verb.test(before)) ||
        (/^(?:mass|length|area)$/.test(unit.dimension) &&
          (!verb.test(before) || /^[^以之]*[以之][内下]/.test(unitAndBehind)))),
  },
  {
    name: 'size-of-firms',
    title: { zh: '企业、集群的规模', en: 'the size of a firm or a cluster' },
    class: 'attribute',
    examples: [
      '培育«100亿元»以上企业10家',
      '引进«10亿元»以上项目20个',
      '培育100家年销售收入«1亿元»以上具有核心竞争力的农业企业',
    ],
    holds: ({ figure: { unit, comparator, bound }, behind }) =>
      isMoney(unit) &&
      comparator === undefined &&
      (firms.test(behind) ||
        (bound &&
          /^(?:具有|具备|拥有)[^,;\d]{2,30}的[^,;、]{0,10}(?:企业|项目|园区|集群|公司)$/.test(behind))),
  },
  {
    name: 'so-large-a-thing',
    title: { zh: '“N规模的”事物', en: 'a thing of such a size' },
    class: 'attribute',
    signs: '模位户人拥具',
    examples: [
      '新建«48个»班规模的初级中学2所',
      '建设1所«200张»床位以上的养老机构',
      '支持拥有«50名»以上研发人员的企业建设实验室',
      '建设规模为«500张»床位的综合医院',
      '推动«20户»以上自然村通硬化路',
      '支持«1000人»以上的企业建设职工食堂',
    ],
    holds: ({ figure, before, behind }) =>
      /^[^,;、的\d]{0,4}(?:规模|(?<=[床学座泊车]位)以上|[床学座泊车]位)的[^,;、]{2,}/.test(behind) ||
      (figure.bound && isOfSoMany(figure.unit.text, behind)) ||
      ((figure.bound || figure.comparator !== undefined) &&
        /(?:拥有|具有|具备)$/.test(before) &&
        /^[^,;、的]{1,12}的(?:[^,;、的]{0,6})(?:企业|单位|机构|团队|项目|平台|高校|院所)/.test(behind)),
  },
];

/** 完成[4.2亿千瓦]机组改造: more than any one plant has is how much of them is worked on. */
function isWorkedOn(amount: string, behind: string): boolean {
  return /亿|^\d{4,}万|^[5-9]\d\d万/.test(amount) && /改造|淘汰|关停|退出|^新型储能/.test(behind);
}
