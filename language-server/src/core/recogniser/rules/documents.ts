import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

export const documents: readonly NumeralRule<FormContext>[] = [
  {
    name: 'document-number',
    title: { zh: '发文字号', en: 'the number of a document' },
    class: 'document',
    signs: '[号',
    examples: ['依据国办发«〔2022〕60号»文件', '落实中央«1»号文件'],
    holds: ({ form, before, behind }) =>
      form === 'document' ||
      /(?:19|20)\d\d\[$/.test(before) ||
      /^\[\d{1,4}\]号/.test(behind) ||
      /^号(?:文件|令|公告|通知)/.test(behind),
  },
  {
    name: 'article',
    title: { zh: '条款序号', en: 'the number of an article or a clause' },
    class: 'document',
    signs: '第',
    examples: ['根据条例第«3»条', '按照第«2»款规定', '按第2、«3»条执行'],
    holds: ({ before, behind }) =>
      /第(?:\d{1,3}[、和至-])*$/.test(before) && /^[条款项章节编篇号]/.test(behind),
  },
  {
    name: 'standard-number',
    title: { zh: '标准编号', en: 'the number of a standard' },
    class: 'document',
    signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    examples: ['执行GB/T «9704—2012»的规定', '按照DB11/T «1901—2021»编制', '符合GB «50180»要求'],
    holds: ({ numeral, before }) =>
      /^\d{3,}/.test(numeral) && /(?:[A-Z]{2,}(?:\/[A-Z]+)?|[A-Z]\d*\/[A-Z]+)$/.test(before),
  },
];
