import type { Localized } from '../../core/text/localized.ts';
import type { Verdict } from './account.ts';

/** What a verdict is called, and what it means to the reviewer; in the order in which they are to be read. */
export const verdictWords: Readonly<
  Record<Verdict, { readonly name: Localized; readonly means: Localized }>
> = {
  questioned: {
    name: { zh: '有疑问', en: 'Questioned' },
    means: {
      zh: '检查发现问题，须改正或说明',
      en: 'there is a finding: to be corrected or explained',
    },
  },
  unread: {
    name: { zh: '未识别', en: 'Not classified' },
    means: { zh: '程序判断不出是什么数，须人工阅读', en: 'the program can’t tell what it is: to be read' },
  },
  alone: {
    name: { zh: '单独出现', en: 'Stands alone' },
    means: {
      zh: '文内没有可以对照的数，须与资料核对',
      en: 'nothing in the plan to hold it against: to be held against its source',
    },
  },
  computed: {
    name: { zh: '计算相符', en: 'Computed' },
    means: { zh: '由文内其他数算出，结果相符', en: 'comes out of other figures of the plan' },
  },
  agreed: {
    name: { zh: '前后一致', en: 'Agrees' },
    means: { zh: '文内另有相同表述，数值一致', en: 'the plan says the same elsewhere' },
  },
  'no-claim': {
    name: { zh: '不是数量', en: 'No quantity' },
    means: {
      zh: '日期、文号、序号、名称等，不作比较',
      en: 'dates, numbers of documents, marks, names and their like: not compared',
    },
  },
};

export const certificateWords = {
  titleOf: (plan: string): Localized => ({ zh: `${plan}数字核对单`, en: `${plan}: sheet of figures` }),
  tableOf: ({ zh, en }: Localized, count: number): Localized => ({
    zh: `${zh}的数字（${count}处）`,
    en: `${en} (${count})`,
  }),
  item: { zh: '项目', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
  file: { zh: '文件', en: 'File' },
  documentNumber: { zh: '文号', en: 'Document number' },
  hash: { zh: '文本校验码', en: 'SHA-256 of the text' },
  program: { zh: '核对程序', en: 'Program' },
  programName: { zh: '规划匠', en: 'Planwright' },
  settings: { zh: '检查设置', en: 'Settings' },
  usualSettings: { zh: '各项检查均按默认级别', en: 'every check as it comes' },
  officeRules: { zh: '本单位自己的规定', en: 'the office’s own rules' },
  figures: { zh: '数字', en: 'Figures' },
  figuresOf: (all: number, unread: number, digits: number): Localized => ({
    zh: `${all}处（${digits}个阿拉伯数码），其中已识别${all - unread}处、未识别${unread}处`,
    en: `${all} (${digits} digits): ${all - unread} classified, ${unread} not`,
  }),
  findings: { zh: '检查发现', en: 'Findings' },
  failures: { zh: '未完成的检查', en: 'Checks not finished' },
  results: { zh: '核对结果', en: 'Results' },
  result: { zh: '结果', en: 'Result' },
  count: { zh: '处数', en: 'Count' },
  meaning: { zh: '含义', en: 'Meaning' },
  line: { zh: '行', en: 'Line' },
  figure: { zh: '数字', en: 'Figure' },
  where: { zh: '所指', en: 'Of what' },
  class: { zh: '类别', en: 'Class' },
  check: { zh: '核对', en: 'Held against' },
  figuresWithLines: { zh: '数字（所在行）', en: 'Figures (lines)' },
  opening: { zh: '文件头和开头部分', en: 'Header and opening' },
  colon: { zh: '：', en: ': ' },
  /** Where nothing was held against it, for the reviewer's own tick. */
  toTick: { zh: '□', en: '□' },
  /** In place of a finding that a row above has told. */
  seeLine: (line: number): Localized => ({ zh: `同第${line}行的问题`, en: `as at line ${line}` }),
  reckonedFromIt: (line: number, text: string): Localized => ({
    zh: `据此算得第${line}行“${text}”`,
    en: `line ${line} comes out of it: ${text}`,
  }),
  asIn: (text: string, lines: readonly number[]): Localized => ({
    zh: `同第${lines.join('、')}行“${text}”`,
    en: `as in line ${lines.join(', ')}: ${text}`,
  }),
};
