import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const standards = /^(?:的|之)?(?:标准|要求|比例|进度|目标|规模|水平|幅度|速度|区间|增速|增长)/;
const measured = /^(?:area|length|money.*|mass|power|volume|energy|sound|temperature|coal equivalent)$/;
const ofTime = /^(?:duration|working days|months)$/;
const share = /^(?:share|points)$/;
const verb = new RegExp(
  `(?:${longDoingVerbs}|建|办|设|配|有)(?:出|起|好|约|近|超|超过|至少|不少于|不低于)?$`,
);
const works =
  /^[^,;、的\d]{0,8}(?:项目|装置|生产线|煤矿|矿井|机组|航道|泊位|码头|电站|电厂|储能|特高压|输电|变电|线路)/;
/** [10万吨/日]再生水厂 */
const isCapacity = /^(?:[日天年时]|小时)[^,;、的\d]{2,}/;
const firms =
  /^(?![^,;、]{0,10}(?:基金|资金|贷款|债))[^,;、的\d]{0,6}(?:企业|项目|集群|园区|产业链?|公司|镇|街道|楼宇|单品|品牌)(?:[^,;、]|[,;、]|$)/;
const namesSize = /(?:产值|营收|收入|规模|投资额?|总投资|面积|税收|用户|人数|深度|高度|跨度|年限)$/;
/** What is built so large is one thing. */
const builds = /(?:建设|建成|新建|打造|建|设立)$/;
/** Measure words that go with Chinese numerals as a matter of speech, and those of dates. */
const usual = /^(?:批|类|种|次|套|系列|部分|体|轮|期|支|步|边|方面|起|道|条|元|[年月日号天].*)$/;
/** 每个区至少建有一个公园,[一个文化中心] */
const oneOfEach = /(?:至少|不少于)[^,;]*[一两三四五][个所家处][^,;]*,$/;
const service = /^[^,;]{0,6}(?:服务|值守|在线|开放|响应|办结|接待|营业)/;
/** 2小时[内到达], 30分钟[内报告]: what is to be done in no more time; a circle of so many minutes is no deed. */
const arrives = /^(?:之?内|以内)(?!的|[^,;、]{0,8}圈)[^,;、]{2}/;

export const descriptions: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'way-of-speaking',
    title: { zh: '汉字数词的习惯用法', en: 'a way of speaking' },
    class: 'attribute',
    examples: ['形成«一批»经验', '建设«一个»平台', '突破«两个»难点', '到«二〇三五年»基本建成'],
    isSilent: true,
    holds: ({ figure, before, sentenceBefore }) => {
      if (!figure.chinese || figure.inWords) return false;
      if (usual.test(figure.unit.text) && !figure.comparator) return true;
      if (figure.comparator === '突破') return true;
      const isBound = figure.comparator !== undefined || figure.level || /各$/.test(before);
      return !isBound && !(before === '' && oneOfEach.test(sentenceBefore));
    },
  },
  {
    name: 'how-long',
    title: { zh: '时长', en: 'how long something takes or lasts' },
    class: 'attribute',
    examples: [
      '开展为期«3个月»的专项整治',
      '用«3年»时间完成改造',
      '开通«24小时»自助图书馆',
      '推广«8小时»外服务',
    ],
    holds: ({ figure, before, behind, unitAndBehind, clauseBefore, inReview, isPast }) =>
      !inReview &&
      !isPast &&
      ofTime.test(figure.unit.dimension) &&
      figure.comparator === undefined &&
      !figure.level &&
      figure.from === figure.number &&
      !(behind === '' && (figure.bound || /每[天日周月年]/.test(clauseBefore))) &&
      !(figure.unit.dimension === 'duration' && arrives.test(unitAndBehind.slice(figure.unit.text.length))) &&
      (/^(?:之|以)?外/.test(behind) || !(verb.test(before) && service.test(behind))),
  },
  {
    name: 'describes-thing',
    title: { zh: '“……的”限定语', en: 'describes the thing that is spoken of' },
    class: 'attribute',
    examples: [
      '开采深度超过«1200米»的矿山',
      '面积«200平方米»以上的商场要安装喷淋',
      '培育年产值超«100亿元»的企业2家',
      '配套建设«3500平方米»的服务中心',
      '至少建成1个经营面积在«10000㎡»以上的综合体',
    ],
    holds: ({ figure, before, behind }) => {
      const { unit, bound, comparator } = figure;
      if (!/^的(?!$)/.test(behind) || standards.test(behind) || share.test(unit.dimension)) return false;
      const isSize = bound || comparator !== undefined || figure.level || builds.test(before);
      if (measured.test(unit.dimension) && isSize) return true;
      return comparator !== undefined && before === '' ? true : !verb.test(before);
    },
  },
  {
    name: 'one-of-conditions',
    title: { zh: '并列的限定语', en: 'one of several descriptions of a thing' },
    class: 'attribute',
    examples: ['入井人数超过«30人»、井深超过800米的矿山', '培育年产值超«100亿元»、具有竞争力的龙头企业2家'],
    holds: ({ figure, before, clauseBehind }) =>
      (figure.comparator !== undefined || figure.bound) &&
      (/^、[^,;、\d]{2,12}[\d][\d.]*[^,;、\d的]{1,6}的[^,;]/.test(clauseBehind) ||
        (namesSize.test(before) && /^、[^,;、\d]{2,16}的[^,;、\d]{2,16}\d/.test(clauseBehind))),
  },
  {
    name: 'how-far',
    title: { zh: '距离、深度与范围', en: 'how far, deep or wide something is' },
    class: 'attribute',
    examples: [
      '半径«40千米»范围内的地区',
      '距离村庄«500米»以内不得新建养殖场',
      '站点«600米»半径人口覆盖率达到90%',
      '发挥«12.5米»深水航道效应',
    ],
    holds: ({ figure: { unit, comparator }, clauseBefore, behind }) =>
      unit.dimension === 'length' &&
      !comparator &&
      (/(?:距离?|相距)[^,;、]{0,12}$/.test(clauseBefore) ||
        /^(?:的)?(?:服务)?(?:范围|半径|深|高|宽|厚|长|口径|处|以外|外)/.test(behind)),
  },
  {
    name: 'size-of-works',
    title: { zh: '项目或装置的规模', en: 'the size of a work or a plant' },
    class: 'attribute',
    examples: [
      '淘汰«30万吨/年»以下煤矿',
      '建设«100兆瓦»光伏项目',
      '建成«10万吨/日»再生水厂2座',
      '建设«500千伏»输变电工程',
    ],
    holds: ({ figure: { unit }, behind }) =>
      (/^(?:mass|power|volume|energy|voltage|other.*)$/.test(unit.dimension) && works.test(behind)) ||
      (unit.per !== undefined && isCapacity.test(unit.per.of + behind)),
  },
  {
    name: 'size-of-thing',
    title: { zh: '“N以上（下）”的事物', en: 'a thing above or below a size' },
    class: 'attribute',
    examples: ['为«20万千瓦»以上用户提供诊断', '配备«2000升»以上消防水罐车', '改造«1000米»以内路段'],
    holds: ({ figure: { unit, bound, comparator }, before, unitAndBehind, behind }) =>
      bound &&
      comparator === undefined &&
      /^[^,;、的\d]{2,}/.test(behind) &&
      (/^(?:power|volume|energy|voltage)$/.test(unit.dimension) ||
        (/^(?:mass|length|area)$/.test(unit.dimension) &&
          (!verb.test(before) || /^[^以之]*[以之][内下]/.test(unitAndBehind)))),
  },
  {
    name: 'size-of-firms',
    title: { zh: '企业、集群的规模', en: 'the size of a firm or a cluster' },
    class: 'attribute',
    examples: ['培育«100亿元»以上企业10家', '引进«10亿元»以上项目20个'],
    holds: ({ figure: { unit, comparator }, behind }) =>
      /^money/.test(unit.dimension) && comparator === undefined && firms.test(behind),
  },
  {
    name: 'base-of-count',
    title: { zh: '以……为基础', en: 'what something rests on' },
    class: 'attribute',
    examples: [
      '以全县«139个»村（社区）为基本单元',
      '«139个»村（社区）是基本单元',
      '我市是全国«36个»重点城市之一',
    ],
    holds: ({ figure, clauseBefore, behind }) =>
      !figure.comparator &&
      ((/(?:^|[^,;])以[^,;]*$/.test(clauseBefore) && /^[^,;]{0,12}(?:为|作为)/.test(behind)) ||
        /^[^,;、]{1,12}(?<!不)是(?!否)/.test(behind) ||
        /^[^,;、]{1,16}之一$/.test(behind)),
  },
];
