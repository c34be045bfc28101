import { withNumber } from '../model/heading-numbers.ts';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { chineseInteger } from '../model/value/numerals.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reckoning } from './reckoning.ts';

/** 三大工程, 5项任务, 两个方面: a count of things that are to be named. */
const count = '(?<count>[两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\\d|20)';
const counted = `(?<![\\d第之.近前十])${count}(?:大|项|个|条|类|种|张|件)`;
const noun = '(?<noun>[\\p{Script=Han}]{1,8})';
/** 三大工程：甲、乙、丙 */
const before = new RegExp(`${counted}(?:${noun})??["”]?:(?<list>[^:。]{3,300})$`, 'gu');
/** 三类，即甲、乙、丙; 三个组，分别是甲、乙、丙 */
const explained = new RegExp(
  `${counted}(?:${noun})??["”]?,?(?:即|(?:分别|具体|依次)[是为]|包括)(?<list>[^:;。]{3,300})(?=[;。]|$)`,
  'gu',
);
/** 三大工程（甲、乙、丙） */
const inBrackets = new RegExp(`${counted}${noun}["”]?\\((?<list>[^()。;]{3,200})\\)`, 'gu');
/** “甲”“乙”“丙”三大工程 */
const quoted = new RegExp(`(?<list>(?:[“"][^“”"]{1,20}[”"][、和及与]?){2,12})${counted}`, 'gu');
const quotation = /[“"][^“”"]{1,20}[”"]/gu;

const open = /等|其他|之一|若干|多[个项种]/u;
/** 县（市、区）: what each of them may be called, and no list of them. */
const kinds = /^.{1,3}$/u;
const innerMark = /[(（“"《][^()（）“”"《》]*[)）”"》]/gu;
const series = /(?:^|[:;,。])(?:[一二三四五六七八九十]{1,2}是|[①-⑳]|\([一二三四五六七八九十\d]{1,2}\))/gu;

/** What is said of them all, and no further one. */
const goesOn =
  /^(?:全面|推动|带动|促进|不断|进一步|切实|提[升高]|形成|实现|着力|努力|打造|构建|加快|共同|有效|持续)/u;

/** What a sentence counts (三大工程：甲、乙), held against what it names. */
export function reckonLists(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  if (!/[:(“"]|即|[是为]|包括/u.test(chars)) return [];
  return [before, explained, inBrackets, quoted].flatMap((pattern) =>
    matchesOf(pattern, chars).flatMap((match) => reckonList(folded, match, pattern) ?? []),
  );
}

function reckonList(folded: FoldedText, match: RegExpExecArray, pattern: RegExp): Reckoning | undefined {
  const { count: written = '', list = '' } = match.groups ?? {};
  const said = numberOf(written);
  const named = pattern === quoted ? exactly(list.match(quotation)?.length ?? 0) : namedIn(list, pattern);
  if (said === undefined || !named || named.most < 2) return undefined;
  const at = pattern === quoted ? match.index + list.length : match.index;
  return countReckoning(folded, at, written, said, named);
}

/** How many a list names: 甲、乙和丙 two or three. */
export interface Naming {
  readonly least: number;
  readonly most: number;
}

function exactly(number: number): Naming {
  return { least: number, most: number };
}

function namedIn(list: string, pattern: RegExp): Naming | undefined {
  if (open.test(list)) return undefined;
  const inSeries = list.match(series)?.length ?? 0;
  if (inSeries > 1) return exactly(inSeries);
  const outside = list.replace(innerMark, '');
  if (outside.includes(';')) return exactly(outside.split(';').filter((each) => each.length > 1).length);
  const [first = '', ...rest] = outside.split(',');
  // what goes on after the list has no list of its own
  if (rest.some((each) => each.includes('、')) || (pattern === inBrackets && rest.length > 0))
    return undefined;
  const items = first.split('、');
  if (items.length < 2) return undefined;
  if (pattern === inBrackets && items.every((each) => kinds.test(each))) return undefined;
  const joined = [...first.matchAll(/[和与及]/gu)].length;
  // 甲、乙，丙: a list whose marks are mixed may go on
  const further = rest.filter((each) => each.length <= 8 && !goesOn.test(each)).length;
  return { least: items.length, most: items.length + joined + further };
}

/** A count held against what is named. */
export function countReckoning(
  folded: FoldedText,
  at: number,
  written: string,
  said: number,
  { least, most }: Naming,
): Reckoning {
  const span = spanOf(folded, at, at + written.length);
  const agrees = said >= least && said <= most;
  const number = least === most ? `${least}` : `${least}—${most}`;
  const result = { zh: `${number}项`, en: `${number} items` };
  const right = agrees || least !== most ? undefined : rewritten(written, least);
  return {
    kind: 'count',
    span,
    from: [],
    result,
    agrees,
    message: {
      zh: `说有${said}项，列出的是${number}项${agrees ? '' : '：请核对有无遗漏，或改数'}`,
      en: `${said} are counted, ${number} are named${agrees ? '' : '; check whether one is missing, or change the number'}`,
    },
    ...(right && { right: { span, newText: right } }),
  };
}

/** The count that is right, in the numerals of the one that is written. */
export function rewritten(written: string, number: number): string | undefined {
  if (/\d/.test(written)) return String(number);
  return number > 2 ? withNumber('三', number) : undefined;
}

/** 三, 十二, 12; 两 is 二. */
export function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const integer = chineseInteger(written.replace('两', '二'));
  return integer === undefined ? undefined : Number(integer);
}
