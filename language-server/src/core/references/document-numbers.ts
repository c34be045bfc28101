import { matchesOf } from '../text/matches.ts';
import { simplified } from '../text/simplified.ts';
import type { DocumentNumber, DocumentNumberFault } from './document-number.ts';
import { numbersWithMisplacedYear } from './misplaced-years.ts';
import { blank, closing, inSentence, isInTitle, opening } from './number-parts.ts';

/** 德委办2016〔67〕号 */
const yearOutside = `(?<outsideYear>(?:19|20)\\d\\d|(?<=[发函办字规])\\d\\d)${blank}${opening}${blank}(?<insideOrdinal>第)?(?<insideNumber>\\d{1,4})${blank}${closing}${blank}号`;
/** 国办发〔2022〕5号, and with other brackets, one of them missing, 第, 05, 22 for 2022; 号 may be missing where nothing else can be meant. */
const yearInside =
  `(?:(?<open>${opening})${blank}(?<year>(?:19|20)\\d\\d|\\d\\d)(?<yearSign>年)?${blank}(?<close>${closing})?|(?<bareYear>(?:19|20)\\d\\d)(?<onlyClose>[〕］\\]】]))` +
  `${blank}(?<ordinal>第)?${blank}(?<number>\\d{1,5})${blank}(?:号|(?=[）)，。、；]|$))`;
/** 国办发2022第5号, 国办发2022-5号, 国办发2022年5号: none of both brackets. 2022年第5号 is a notice's number, and right. */
const noBrackets = `(?<=[发函办字规])(?<plainYear>(?:19|20)\\d\\d)(?:${blank}第|[-—－]|年(?!第))${blank}(?<plainNumber>\\d{1,4})${blank}号`;
const documentNumber = new RegExp(
  `(?<office>[\\p{Script=Han}A-Za-z]{1,16})(?<gap>${blank})(?:${yearOutside}|${yearInside}|${noBrackets})(?!楼|线|院|地块|机组?|馆|门|厅|店|房|井|桥|站|路|公告|令|通告|决定|主席)`,
  'gu',
);
const officesEnd = /(?:发|办|函|字|规|文|通|电|厅|委|政|府)$/u;
const fullWidthDigit = /[０-９]/gu;

/** The document numbers of a line; those in a title between 《》 are the title's own and left alone. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  const inSimplified = simplified(text);
  if (!inSimplified.includes('号') && !inSimplified.includes('〕')) return [];
  const read = inSimplified.replace(fullWidthDigit, (digit) => digit.normalize('NFKC'));
  const numbers = matchesOf(documentNumber, read).flatMap((match) => numberOf(match, read, text) ?? []);
  const others = numbersWithMisplacedYear(read, text);
  return others.length === 0 ? numbers : [...numbers, ...others].sort((a, b) => a.span.start - b.span.start);
}

function numberOf(match: RegExpMatchArray, read: string, text: string): DocumentNumber | undefined {
  const { groups = {}, index = 0 } = match;
  const run = groups.office ?? '';
  const from = index + (inSentence.exec(run)?.[0].length ?? 0);
  const officeEnd = index + run.length;
  const office = text.slice(from, officeEnd);
  const end = index + match[0].length;
  const year = groups.year ?? groups.bareYear ?? groups.outsideYear ?? groups.plainYear ?? '';
  const digits = groups.number ?? groups.insideNumber ?? groups.plainNumber ?? '';
  const hasSign = read[end - 1] === '号';
  if (isInTitle(read, index) || !isNumber(groups, read, from, officeEnd, hasSign)) return undefined;
  const whole = year.length === 2 ? (Number(year) >= 50 ? 1900 : 2000) + Number(year) : Number(year);
  const faults: DocumentNumberFault[] = [];
  const tail = match[0].slice(run.length);
  if (groups.outsideYear !== undefined) faults.push('year-outside');
  else if (groups.open !== '〔' || groups.close !== '〕') faults.push('brackets');
  if (year.length === 2 || groups.yearSign !== undefined) faults.push('short-year');
  if (groups.ordinal !== undefined || groups.insideOrdinal !== undefined || /第/u.test(tail))
    faults.push('ordinal');
  if (digits.startsWith('0')) faults.push('leading-zero');
  if (/\s/u.test(tail) && !isSpacedOut(read, officeEnd, end)) faults.push('blanks');
  if (!hasSign) faults.push('no-sign');
  return {
    span: { start: from, end },
    text: text.slice(from, end),
    office,
    year: whole,
    number: Number(digits),
    tail: { start: officeEnd, end },
    right: `〔${whole}〕${Number(digits)}${hasSign ? text.slice(end - 1, end) : '号'}`,
    faults: [...new Set(faults)],
  };
}

/** Whether it is no house (（2022）5号楼), total (〔18〕) or the like. */
function isNumber(
  { open, close, year = '', yearSign }: Record<string, string | undefined>,
  read: string,
  from: number,
  officeEnd: number,
  hasSign: boolean,
): boolean {
  if (!hasSign && !(open === '〔' && close === '〕' && year.length === 4)) return false;
  if (open === undefined || (open === '〔' && close !== undefined)) return true;
  // a notice's number is right so: 公告（2022年第5号）
  if (close === undefined && (open !== '〔' || yearSign !== undefined)) return false;
  const isApart = from === 0 || /[（(》：:、，\s]/u.test(read[from - 1] ?? '');
  if (close === undefined || /[(（{｛〈<]/u.test(open) || year.length === 2) {
    return (
      officesEnd.test(read.slice(from, officeEnd)) || (isApart && officeEnd - from <= 8 && year.length === 4)
    );
  }
  return true;
}

/** Copied out of a PDF, all figures of a text stand between blanks, which nobody wrote. */
function isSpacedOut(read: string, start: number, end: number): boolean {
  return /\d \p{Script=Han}/u.test(read.slice(0, start)) || /\d \p{Script=Han}/u.test(read.slice(end));
}

/** Whether two numbers are one document's, whatever their form: 国办发〔2022〕5号, 国办发[2022]第05号. */
export function isSameNumber(a: DocumentNumber, b: DocumentNumber): boolean {
  const [one, other] = [simplified(a.office), simplified(b.office)];
  return a.year === b.year && a.number === b.number && (one.endsWith(other) || other.endsWith(one));
}
