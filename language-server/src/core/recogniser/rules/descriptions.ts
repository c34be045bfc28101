import { isShareOrPoints, isTime } from '../dimensions.ts';
import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const standards =
  /^(?:的|之)?(?:同时|前提下|标准(?!化)|要求|比例|进度|目标|规模|水平|幅度|速度|区间|增速|增长)/;
const measured = /^(?:area|length|money.*|mass|power|volume|energy|sound|temperature|coal equivalent)$/;
const verb = new RegExp(
  `(?:${longDoingVerbs}|开发|开辟|开拓|拓展|搭建|构建|研发|攻克|生产|创造|推动|征集|发放|签约|落地|开行|开通|建|办|设|配|有)(?:出|起|好|约|近|超|超过|至少|不少于|不低于)?$`,
);
const namesSize = /(?:产值|营收|收入|规模|投资额?|总投资|面积|税收|用户|人数|深度|高度|跨度|年限)$/;
/** What is built so large is one thing. */
const builds = /(?:建设|建成|新建|打造|建|设立)$/;
const service = /^[^,;]{0,6}(?:服务|值守|在线|开放|响应|办结|接待|营业)/;
/** 步行5—10分钟[有绿] */
const isNear = /^(?:有|见)(?!关|序|效|期)[^,;、的圈]{1,8}(?:$|、)/;
/** 2小时[内到达], 30分钟[内报告]: what is to be done in no more time; a circle of so many minutes is no deed. */
const arrives = /^(?:之?内|以内)(?!的|[^,;、]{0,8}圈)[^,;、]{2}/;

/** 2个工作日[办结]: a level of service. */
const isDealtWith = /^(?:之?内|以内)?(?:办结|办好|审结|拿证|到账)/;

const isDevice = /^的[^,;、\d]{1,12}(?:设施|设备|装置|产品|材料|系统|机组|锅炉|除尘器)/;

/** [对]…大于3.5%[的烟气]: of which things something is said. */
function isOfWhom(comparator: string | undefined, clauseBefore: string, behind: string): boolean {
  return (
    /^(?:大于|小于|高于|低于|超过?|不足)$/.test(comparator ?? '') &&
    /^(?:对|将|把|向)[^,;、的]*$/.test(clauseBefore) &&
    /^的[^,;、的]{2,8}$/.test(behind)
  );
}

export const descriptions: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'how-long',
    title: { zh: '时长', en: 'how long something takes or lasts' },
    class: 'attribute',
    examples: ['开展为期«3个月»的专项整治', '推广«8小时»外服务'],
    holds: ({ figure, before, behind, unitAndBehind, clauseBefore, hasNext, inReview, isPast }) =>
      isTime(figure.unit) &&
      !inReview &&
      !isPast &&
      figure.comparator === undefined &&
      !figure.level &&
      figure.from === figure.number &&
      !(behind !== '' && (isDealtWith.test(behind) || isNear.test(behind))) &&
      !(!hasNext && figure.bound && /(?:确保|争取|力争)$/.test(clauseBefore)) &&
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
      '生产线要安装效率不低于«60%»的脱硝设施',
      '配套建设«3500平方米»的服务中心',
      '至少建成1个经营面积在«10000㎡»以上的综合体',
      '对硫含量大于«3.5%»的烟气，采取两级处理',
    ],
    holds: ({ figure, before, behind, clauseBefore }) => {
      const { unit, bound, comparator } = figure;
      if (!behind.startsWith('的') || behind === '的') return false;
      // 对含量大于3.5%的烟气; 安装效率不低于60%的脱硝设施
      if (isShareOrPoints(unit))
        return (
          isOfWhom(comparator, clauseBefore, behind) || (comparator !== undefined && isDevice.test(behind))
        );
      if (standards.test(behind)) return false;
      // what a fund is to have is reached by setting it up
      if (/^的[^,;、\d]{0,14}(?:基金|资金池)/.test(behind)) return false;
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
    name: 'ground',
    title: { zh: '“围绕、依托……”的对象', en: 'what something is done about or rests on' },
    class: 'attribute',
    signs: '对围聚依足基结借',
    examples: [
      '聚焦«3万亩»高标准菜田设施，推进机械化水平提升',
      '围绕全市«10万亩»水稻无人农场建设，引导智能农机投入生产',
      '依托全县«20万亩»柑橘基地，延伸加工链条',
      '针对关税为零的«2070种»进口商品，加大开拓力度',
    ],
    holds: ({ figure, clauseBefore, behind }) =>
      figure.comparator === undefined &&
      !figure.bound &&
      !figure.level &&
      behind.length > 1 &&
      (/针对[^,;、]{2,20}的$/.test(clauseBefore) ||
        (!/^[类种]$/.test(figure.unit.text) &&
          /(?:围绕|聚焦|依托|立足|针对|基于|结合|借助)(?:好|全[国省市县区镇]|辖区|本[省市县区]|[^,;、的\d]{0,3})$/.test(
            clauseBefore,
          ))),
  },
  {
    name: 'defined-class',
    title: { zh: '“某类指……的某类”', en: 'by what a class of things is told from others' },
    class: 'attribute',
    examples: ['大城市指常住人口«100万»以上500万以下的城市'],
    holds: ({ clauseBefore, clauseBehind }) =>
      clauseBefore.includes('指') && /(.{2})指[^导标数].*的\1$/.test(`${clauseBefore}${clauseBehind}`),
  },
  {
    name: 'made-up-of',
    title: { zh: '由几人组成', en: 'of how many something is made up' },
    class: 'attribute',
    signs: '组',
    examples: ['办公室由各市各派«1名»代表组成', '专家组由«5名»专家组成'],
    holds: ({ behind }) => /^[^,;、\d]{0,10}组成/.test(behind),
  },
  {
    name: 'base-of-count',
    title: { zh: '以……为基础', en: 'what something rests on' },
    class: 'attribute',
    signs: '为是之',
    examples: [
      '以全县«139个»村（社区）为基本单元',
      '«139个»村（社区）是基本单元',
      '我市是全国«36个»重点城市之一',
    ],
    holds: ({ figure, clauseBefore, behind }) =>
      !figure.comparator &&
      ((/(?:^|[^,;])以[^,;]*$/.test(clauseBefore) &&
        /^[^,;]{0,12}(?:为|作为)|^[^,;]{0,50}(?:为|作为)(?:基础|依据|单元|重点|抓手)$/.test(behind)) ||
        /^[^,;、]{1,12}(?<!不)是(?!否)/.test(behind) ||
        /^[^,;、]{1,16}之一$/.test(behind)),
  },
];
