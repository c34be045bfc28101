import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

/** What a decimal counts; 分 and 大 begin words too: 5.1分类施策. */
const unitOfDecimal = /^(?:%|‰|个|代(?!表|理|办)|[万亿千百]|平方|立方|公里|米|公顷|亩|吨|元|人|倍|亿)/;

/** A line of a few characters, without a mark. */
const bareHeading = /^(?![项名家所座条件种类户处位年月])[\u4e00-\u9fff()、]{2,23}$/;

function isBareHeading(behind: string): boolean {
  return bareHeading.test(behind) && !unitOfDecimal.test(behind);
}

export const marks: readonly NumeralRule<FormContext>[] = [
  {
    name: 'item-number',
    title: { zh: '标题或分项序号', en: 'the number of a heading or an item' },
    class: 'mark',
    examples: [
      '«1».健全制度。',
      '主要内容：（«2»）加强培训。',
      '重点任务：«3»、改造管网。',
      '«2.1»扩大有效投资。',
      '2.冶金    «4».钢铁',
      '«3» 组织机构和职责',
      '〔责任单位：市应急局〕«2».补齐短板。',
      '工作方案«2».年度安排表',
    ],
    holds: ({ numeral, before, behind, isApart, isFollowedByBlank }) =>
      (before === '' && isFollowedByBlank && /^\d{1,2}$/.test(numeral) && isBareHeading(behind)) ||
      (/^[.、)]/.test(behind) &&
        /^\d{1,3}$/.test(numeral) &&
        ((/^[.、)](?!\d)/.test(behind) && (isApart || /(?:^|[。;:,!?)\]]|\n)\(?$/.test(before))) ||
          (/[\u4e00-\u9fff]$/.test(before) && /^\.[\u4e00-\u9fff]{2}/.test(behind)) ||
          (/\($/.test(before) && /^\)/.test(behind)))) ||
      (before === '' && /^\d{1,2}(?:\.\d{1,2})+$/.test(numeral) && !unitOfDecimal.test(behind)),
  },
  {
    name: 'page-number',
    title: { zh: '页码', en: 'the number of a page' },
    class: 'mark',
    examples: ['— «12» —', '«12»', '«1 2»', '第一节 指导思想 ........ «1»'],
    holds: ({ numeral, before, behind }) =>
      /^[-—]*$/.test(behind) &&
      ((/^\d{1,3}$|^\d(?: \d){1,2}$/.test(numeral) && /^[-—]*$/.test(before)) ||
        (/^\d{1,3}$/.test(numeral) && /[.…·]{3,}$/.test(before) && behind === '')),
  },
  {
    name: 'numbered-part',
    title: { zh: '专栏、图表或附件序号', en: 'the number of a box, a table, a figure or an annex' },
    class: 'mark',
    signs: '栏件表图录',
    examples: ['见专栏«3»', '主要指标见表«2»', '清单列于附件«1»', '分工见附件«1»、«2»和«3»'],
    holds: ({ before, behind }) =>
      /(?:专栏|附件|附表|附图|附录|[见如详]表|[见如详]图|^表|(?:^|\d)图)(?:\d{1,2}[、和及与])*$/.test(
        before,
      ) && !/^[个项张份]/.test(behind),
  },
  {
    name: 'footnote',
    title: { zh: '注释序号', en: 'the number of a note' },
    class: 'mark',
    signs: '[',
    examples: ['数字经济核心产业[«1»]增加值稳步增长'],
    holds: ({ numeral, before, behind }) =>
      /^\d{1,2}$/.test(numeral) && /\[$/.test(before) && /^\](?![万亿人公个%])/.test(behind),
  },
];
