import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { writtenText } from '../support/prose.ts';

export const malformedDocumentNumber: Check = {
  code: 'structure/malformed-document-number',
  severity: 'warning',
  title: { zh: '文号写法有误', en: 'A malformed document number' },
  why: {
    zh: '发文字号由机关代字、年份、序号组成，年份写全四位、放在六角括号里，序号在括号外：德委办〔2016〕67号（《党政机关公文格式》GB/T 9704—2012）。写成“德委办2016〔67〕号”的，按文号查不到这份文件。',
    en: 'A document number is the office’s abbreviation, the year in full between brackets, and the running number outside them: 德委办〔2016〕67号 (GB/T 9704—2012). Written 德委办2016〔67〕号, it won’t find the document.',
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
  ],
  inRealPlans: {
    deyang: { zh: '“德委办2016〔67〕号”', en: '德委办2016〔67〕号' },
  },
  *run(plan) {
    for (const match of matchesAsWritten(malformed, writtenText(plan))) {
      const { office = '', outside, number, year, inside } = match.groups ?? {};
      const start = match.index + office.length;
      const span = { start, end: match.index + match[0].length };
      const text = match[0].slice(office.length);
      const behind = (outside ? number : inside) + text.slice(-1);
      const right = `〔${outside ?? centuryOf(year ?? '') + year}〕${behind}`;
      yield {
        span,
        message: message(office + text, office + right),
        fixes: [
          {
            title: changeTo(office + right),
            edits: [{ span, newText: right }],
            // of 2016〔2017〕号 the one or the other may be the year
            ...(outside && (number ?? '').length < 4 && { safe: true as const }),
          },
        ],
      };
    }
  },
};

/** 德委办2016〔67〕号: the year outside; 民发〔22〕5号: a short year. */
const malformed =
  /(?<office>[\p{Script=Han}]{2,8})(?:(?<outside>(?:19|20)\d\d)[^\S\r\n]*[〔［[【（(]第?(?<number>\d{1,4})[〕］\]】）)]|[〔［[【](?<year>\d\d)[〕］\]】][^\S\r\n]*第?(?<inside>\d{1,4}))[^\S\r\n]*号/gu;

function centuryOf(year: string): string {
  return Number(year) >= 50 ? '19' : '20';
}

function message(written: string, right: string): Localized {
  return {
    zh: `文号“${short(written)}”的年份应写全四位，放在六角括号里：是否应为“${short(right)}”？`,
    en: `In the document number “${short(written)}” the year belongs in full between the brackets; is “${short(right)}” meant?`,
  };
}
