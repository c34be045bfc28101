import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const areaOfSite =
  /(?:^|[区园地带岛心目城港])(?:总|规划|占地|用地|建筑|核心区|国土|行政区|辖区|区域|海域|陆域|水域)*面积(?:约|近|为|共|达|超)*$/;

/** What nature has is no aim. */
const ofNature =
  /(?<!(?:整治|修复|治理|建设|恢复)[^,;]{0,8})(?:海拔|降[水雨]量|气温|积温|无霜期|日照时数|蒸发量|径流量|震级|流域面积|海岸线(?:总?长度?)?)(?:一般|大约|平均|均|约|在|为|达|超|近|低于|高于|超过|不足)*$/;

export const states: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'nature',
    title: { zh: '自然条件', en: 'how nature is' },
    class: 'state',
    signs: '拔降温霜照蒸径震域岸',
    examples: ['年降水量一般在«400毫米»以下', '主要分布在海拔«3000米»以上'],
    holds: ({ clauseBefore }) => ofNature.test(clauseBefore),
  },
  {
    name: 'review',
    title: { zh: '回顾或现状部分', en: 'in a part that looks back' },
    class: 'state',
    examples: ['建成公园«35个»', '普及率达到«96%»'],
    zone: 'review',
    holds: ({ inReview }) => inReview,
  },
  {
    name: 'past',
    title: { zh: '已成事实', en: 'what is or was' },
    class: 'state',
    examples: [
      '目前，全市有养老机构«120家»',
      '截至2022年底，建成公园«35个»',
      '已建成示范村«80个»',
      '全市绿地率达到了«45%»',
    ],
    holds: ({ isPast }) => isPast,
  },
  {
    name: 'lack-or-lag',
    title: { zh: '“高达、仍有、没有”的现状', en: 'what is lacking, or behind others' },
    class: 'state',
    signs: '不未仅高多只仍尚还没缺存低少落差',
    examples: [
      '人均耕地仅«0.8亩»',
      '车间产能利用率也不到«70%»',
      '高级教师占比不足«三成»',
      '老年人口占比高达«21%»',
      '仍有«12个»乡镇未通天然气',
      '全市«40%»的老旧小区没有电梯',
      '研发投入强度比全省平均水平低«0.6个百分点»',
      '与先进地区相比，研发投入强度低«0.6个百分点»',
    ],
    holds: ({ clauseBefore, sentenceBefore, behind }) =>
      (/(?:不到?|不足|尚未达到?)$/.test(clauseBefore) && !/^的/.test(behind)) ||
      /(?<![至到])(?:仅仅?|高达|多达|只有|[仍尚还]有)(?:有|为|占|达|约|近)*$/.test(clauseBefore) ||
      /^的[^,;、\d]{2,10}(?:没有|尚?未(?!成年|来)|仍|缺[乏少]|存在|达不到|不达标)/.test(behind) ||
      (/(?:(?<![最不])低|(?<![至不最])少|落后|相差)(?:约|近)?$/.test(clauseBefore) &&
        /先进|全[国省]|发达|平均|周边/.test(sentenceBefore + clauseBefore)),
  },
  {
    name: 'people-and-land',
    title: { zh: '人口、面积等基本情况', en: 'how many people there are, and how much land' },
    class: 'state',
    examples: ['全市常住人口«350万人»，其中老年人占21%', '全县国土面积«1200平方公里»'],
    holds: ({ clauseBefore, sentenceBefore, figure: { comparator, bound, level } }) =>
      sentenceBefore === '' &&
      !comparator &&
      !bound &&
      !level &&
      /^[全我本][省市县区州镇国](?:常住人口|户籍人口|总?人口|总面积|国土面积|辖区面积|行政区域面积|耕地面积|人均[^,;、\d]{2,4})$/.test(
        clauseBefore,
      ),
  },
  {
    name: 'standing',
    title: { zh: '现有存量', en: 'what there is' },
    class: 'state',
    signs: '有辖优强支推我本',
    examples: [
      '我省草原面积«3亿亩»，分布广',
      '改扩建现有«20个»粮库',
      '利用原有«8座»厂房',
      '改造现有12个粮库和«30个»粮站',
      '做优做强«5个»国家级产业集群',
      '支持«29个»重点县率先高质量发展',
    ],
    holds: ({ clauseBefore, behind, sentenceBefore, figure: { comparator, bound, level, unit } }) =>
      (!comparator &&
        !bound &&
        unit.dimension.startsWith('things') &&
        (/(?:做优做强|做强做优|做大做强)$/.test(clauseBefore) ||
          (/(?:支持|推动)$/.test(clauseBefore) && /(?:率先|加快|高质量|跨越式|协同)+发展$/.test(behind)))) ||
      // 我省草原面积3亿亩: said of the place itself, without a year or an aim
      (sentenceBefore === '' &&
        !comparator &&
        !bound &&
        !level &&
        /^[我本][省市县区州镇][^,;、\d]{2,8}(?<!率|度)(?:面积|人口|总数|总量|里程)$/.test(clauseBefore)) ||
      /(?:现有|原有|已有|共有|下辖|辖有?)(?:的)?(?:[^,;、\d]{0,2}|\d[^,;、]{2,24}[和、及])$/.test(
        clauseBefore,
      ),
  },
  {
    name: 'area-of-site',
    title: { zh: '区域或场地面积', en: 'how large a place is' },
    class: 'state',
    examples: ['创新区覆盖全域，总规划面积约«60平方公里»', '产业园占地面积«200亩»'],
    holds: ({ figure: { unit, comparator, bound }, before, clauseBefore, behind }) =>
      unit.dimension === 'area' &&
      !bound &&
      (comparator === undefined || /^[约近]$/.test(comparator)) &&
      behind === '' &&
      areaOfSite.test(clauseBefore) &&
      /^[^,;]{0,10}$/.test(before) &&
      !/(?:新增|建成|完成|达到|扩大)/.test(before),
  },
];
