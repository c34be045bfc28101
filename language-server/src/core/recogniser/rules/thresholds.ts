import { isShareOrPoints } from '../dimensions.ts';
import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

const endsInVerb = new RegExp(`(?:${longDoingVerbs})(?:出|起|好)?$`);
/** 的村占比[达到60%] */
const isMeasured =
  /^(?:的)?[^,;、\d]{0,16}(?:率|占比|比例|比重)(?:力争|均|都|应|要)?(?:[达升降]?[到至]|为|不低于|不少于|超过?|[保维]持在?|提[高升][到至]|稳定在)?$/;
const isCovered = /^[^,;、\d]{1,16}(?:全覆盖|清零|消除)/;

/** What says of which things something is measured or demanded. */
export const thresholds: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'of-what-is-measured',
    title: { zh: '限定被计量的对象', en: 'says of which things a share is measured' },
    class: 'attribute',
    examples: [
      '公交站点«500米»覆盖率达到100%',
      '年收入«50万元»以上村占比达到50%',
      '«500人»以上自然村通水率达到90%',
    ],
    holds: ({ figure, before, behind, hasNext }) =>
      hasNext &&
      !isShareOrPoints(figure.unit) &&
      !figure.level &&
      !endsInVerb.test(before) &&
      isMeasured.test(behind),
  },
  {
    name: 'of-what-is-covered',
    title: { zh: '限定被覆盖的对象', en: 'says of which things all are to be covered' },
    class: 'attribute',
    examples: [
      '实现«500人»以上自然村通公交全覆盖',
      '年收入«5万元»以下村基本消除',
      '«30户»以上农户聚居的自然村都建有公共厕所',
      '有«1万名»老人以上的街道各建有1个服务中心',
      '全面消除«5000人»以上“大校额”',
      '农村在«20个»重点镇各建1个服务中心',
      '实现全市«700余个»社区规范化建设全覆盖',
    ],
    holds: ({ figure, behind, clauseBefore, clauseBehind }) =>
      !isShareOrPoints(figure.unit) &&
      !figure.level &&
      ((figure.bound && behind.length > 1 && /(?:消除|化解|取缔|清零)$/.test(clauseBefore)) ||
        (figure.bound && isCovered.test(behind)) ||
        // 在20个镇各建1个
        (/在$/.test(clauseBefore) && /^[^,;、\d]{1,16}各[建设配]/.test(behind)) ||
        // 7000余个社区规范化建设全覆盖: as many as there are
        (figure.comparator === undefined && /^[余多]?[^,;、\d]{2,24}全覆盖$/.test(behind)) ||
        /^[^,;、\d]{0,4}(?:以上)?[^,;\d]{0,20}的[^,;\d]{1,12}(?:都|均|各|全部)要?[建设配][有立成置备]/.test(
          (figure.bound ? '以上' : '') + clauseBehind,
        )),
  },
];
