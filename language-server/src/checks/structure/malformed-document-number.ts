import type { Plan } from '../../core/model/plan.ts';
import type { DocumentNumber, DocumentNumberFault } from '../../core/references/document-number.ts';
import { documentNumbersIn } from '../../core/references/document-numbers.ts';
import { citingLines } from '../../core/references/line-references.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { styleOf } from '../fixes/style.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const malformedDocumentNumber: Check = {
  code: 'structure/malformed-document-number',
  severity: 'warning',
  title: { zh: '文号写法有误', en: 'A malformed document number' },
  why: {
    zh: '发文字号由发文机关代字、年份、发文顺序号组成。年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位（即1不编为01），在阿拉伯数字后加“号”字（GB/T 9704—2012 7.2.5）。写成“德委办2016〔67〕号”“某民发[2022]第05号”的，按文号查不到这份文件。书名号里的、令和公告的“第5号”不查；只多了空格的，只作提示。',
    en: 'A document number is the office’s abbreviation, the year in full between 〔〕, and the running number outside them, without 第 and without a zero in front, followed by 号 (GB/T 9704—2012 7.2.5). Written 德委办2016〔67〕号 or 某民发[2022]第05号, it won’t find the document. What stands in a title, and the 第5号 of orders and notices, is left alone; blanks alone are a hint.',
  },
  bad: [
    example(`
      一、完善设施
      落实《关于开展农村社区建设试点工作的实施意见》（某委办2016〔67〕号）。
    `),
    example(`
      一、完善设施
      落实《关于加强养老服务的意见》（某民发〔22〕5号）。
    `),
    example(`
      一、完善设施
      落实《关于加强养老服务的意见》（某民发[2022]第05号）。
    `),
    `规划 某市养老服务行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  文号：某政办发（2023）5号
  成文日期：2023年3月1日
`,
  ],
  good: [
    example(`
      一、完善设施
      落实《关于加强养老服务的意见》（某民发〔2022〕5号）和《某市养老服务条例》（2022年第5号公告）。
    `),
    example(`
      一、完善设施
      到2025年［5］号楼、〔6〕号楼改造完成。
    `),
    example(`
      一、完善设施
      落实《关于转发〈某省民政厅关于养老服务的意见〉（某民发[1999]第05号）的通知》和国务院令第795号。
    `),
  ],
  inRealPlans: {
    deyang: { zh: '“德委办2016〔67〕号”', en: '德委办2016〔67〕号' },
  },
  *run(plan) {
    for (const { span, numbers } of citingLines(plan)) {
      for (const number of numbers) {
        if (number.faults.length > 0) yield report(number, span.start, styleOf(plan).own('号'));
      }
    }
    yield* unreadable(plan);
  },
};

function report(number: DocumentNumber, lineStart: number, sign: string): Report {
  const { tail, text, faults } = number;
  const office = text.slice(0, tail.start - number.span.start);
  const right = faults.includes('no-sign') ? number.right.replace(/号$/u, sign) : number.right;
  const span = { start: lineStart + tail.start, end: lineStart + tail.end };
  // of 2016〔2017〕号 the one or the other may be the year, and 〔22〕 might be a slip
  const isCertain =
    !faults.includes('short-year') && !(faults.includes('year-outside') && number.number > 999);
  return {
    span,
    message: message(text, office + right, faults),
    ...(faults.every((fault) => fault === 'blanks') && { severity: 'hint' as const }),
    fixes: [
      {
        title: changeTo(office + right),
        edits: [{ span, newText: right }],
        ...(isCertain && { safe: true as const }),
      },
    ],
  };
}

/** 第N号令 and 2022年第5号公告 are numbers of orders and notices. */
const otherNumber = /第[^\S\r\n]*\d+[^\S\r\n]*号/u;

/** The plan's own number, where it isn't even like one. */
function* unreadable({ header: { documentNumber } }: Plan): Iterable<Report> {
  if (!documentNumber) return;
  const { value, span } = documentNumber;
  const read = simplified(value);
  if (documentNumbersIn(value).length > 0 || otherNumber.test(read) || !/\d/u.test(read)) return;
  yield { span, message: noNumber(value) };
}

const faultNames: Record<DocumentNumberFault, Localized> = {
  brackets: { zh: '年份用六角括号“〔〕”括起', en: 'the year stands between 〔〕' },
  'year-outside': { zh: '年份放在六角括号里', en: 'the year stands between the brackets' },
  'year-misplaced': { zh: '年份放在机关代字后面', en: 'the year stands behind the office’s abbreviation' },
  'short-year': { zh: '年份写全四位、不加“年”', en: 'the year has four digits and no 年' },
  ordinal: { zh: '顺序号不加“第”字', en: 'the running number has no 第' },
  'leading-zero': { zh: '顺序号不编虚位', en: 'the running number has no zero in front' },
  blanks: { zh: '中间不空格', en: 'there are no blanks in it' },
  'no-sign': { zh: '末尾加“号”字', en: '号 stands at its end' },
};

function message(written: string, right: string, faults: readonly DocumentNumberFault[]): Localized {
  const names = faults.map((fault) => faultNames[fault]);
  return {
    zh: `文号“${short(written)}”写法有误，${names.map(({ zh }) => zh).join('，')}：是否应为“${short(right)}”？`,
    en: `The document number “${short(written)}” is malformed (${names.map(({ en }) => en).join('; ')}); is “${short(right)}” meant?`,
  };
}

function noNumber(written: string): Localized {
  return {
    zh: `“${short(written)}”不像发文字号：应由机关代字、年份、顺序号组成，如“某政发〔2023〕5号”`,
    en: `“${short(written)}” is no document number: it has an office, a year and a running number, as in 某政发〔2023〕5号`,
  };
}
