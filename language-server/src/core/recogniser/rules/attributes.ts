import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

export const attributesByForm: readonly NumeralRule<FormContext>[] = [
  {
    name: 'age-group',
    title: { zh: '年龄段', en: 'an age group' },
    class: 'attribute',
    signs: '岁',
    examples: ['为«0—6»岁儿童提供服务', '«65»岁以上老年人', '参保人员年满«60»周岁、失能的可申请'],
    holds: ({ before, behind }) =>
      /^周?岁(?:及?以[上下]|以内|及以前)?[^,;。、以左上之提增延]/.test(behind) ||
      (/^周?岁/.test(behind) && /满$/.test(before)),
  },
  {
    name: 'circle-of-minutes',
    title: { zh: '“N分钟”圈', en: 'a circle of so many minutes' },
    class: 'attribute',
    signs: '圈',
    examples: [
      '打造«15»分钟便民生活圈',
      '构建«1»小时交通圈',
      '完善“«10»分钟健身圈”',
      '形成“«15»分钟”品质生活圈',
      '构建“市内«1»小时、邻市2小时”通勤圈',
    ],
    holds: ({ behind }) =>
      /^(?:分钟|小时|公里)(?:、[^,;。、的\d]{0,6}\d[\d.]*(?:分钟|小时|公里))?[^,;。、的\d]{0,12}圈/.test(
        behind,
      ),
  },
  {
    name: 'grade',
    title: { zh: '级别', en: 'a grade' },
    class: 'attribute',
    signs: '级',
    examples: ['建成«30»万吨级航道', '引进«50»亿元级项目', '抵御«12»级台风'],
    holds: ({ behind }) =>
      /^[十百千万亿]{0,3}(?:元|美元|吨|人|千瓦|兆瓦|千伏|平方米)?(?:及?以上)?级(?!联)/.test(behind),
  },
  {
    name: 'anniversary',
    title: { zh: '“N周年”', en: 'an anniversary' },
    class: 'state',
    signs: '周',
    examples: ['今年是建县«70»周年'],
    holds: ({ behind }) => /^周年(?:[,;。]|$)/.test(behind),
  },
  {
    name: 'formula',
    title: { zh: '计算公式里的数', en: 'a number of a formula' },
    class: 'attribute',
    signs: '×÷/',
    examples: [
      '计算方法：手术台次数/同期出院人数×«100%»',
      '平均人数=（期初人数+期末人数）/«2»',
      '人均用量=总用量/人数/«365»',
    ],
    holds: ({ numeral, before, behind }) =>
      /[^\d×xX*.%、A-Za-z][×÷]$/.test(before) ||
      (/^\d+$/.test(numeral) && /(?:数|量|额|值|和|\))\/$/.test(before) && !/^[^,;。)]/.test(behind)),
  },
  {
    name: 'fineness',
    title: { zh: '粒径、线宽', en: 'how fine something is' },
    class: 'attribute',
    signs: '微纳',
    examples: ['直径小于«2.5»微米的颗粒物', '建设«28»纳米芯片生产线'],
    holds: ({ behind }) => /^[微纳]米/.test(behind),
  },
  {
    name: 'return-period',
    title: { zh: '“N年一遇”', en: 'how seldom a flood or a storm comes' },
    class: 'attribute',
    signs: '遇',
    examples: ['应对«50»年一遇的暴雨', '遭遇«20»年一遇洪水'],
    holds: ({ before, behind }) =>
      /^年一遇/.test(behind) && !/(?:达到?|提[高升][到至]|不低于|不少于)$/.test(before),
  },
  {
    name: 'slope',
    title: { zh: '坡度', en: 'how steep the ground is' },
    class: 'attribute',
    signs: '坡',
    examples: ['«25»度以上坡耕地退耕还林', '重要水源地«15—25»度坡耕地'],
    holds: ({ before, behind }) =>
      !/禁[^,;。]*$/.test(before) && /^度(?:及?以[上下])?的?[^,;。、\d]{0,3}坡/.test(behind),
  },
  {
    name: 'proportion',
    title: { zh: '配比的比例', en: 'a proportion of parts' },
    class: 'attribute',
    signs: ':',
    examples: ['按«3:7»的比例混合秸秆与畜粪'],
    holds: ({ numeral, behind }) =>
      /^\d+(?::\d+(?:\.\d+)?)+$/.test(numeral) && /^的?比例|^分[成担]/.test(behind),
  },
  {
    name: 'each-so-many',
    title: { zh: '“每N”', en: 'each so many' },
    class: 'attribute',
    signs: '每',
    examples: ['按每«2至3»个毗邻村组成一个片区', '每«10»万人拥有体育场地', '每«3»年开展一次评估'],
    holds: ({ before }) => /每隔?$/.test(before),
  },
];
