import type { FoldedText } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';

/** What a numeral is as it is written. */
export type NumeralForm = 'date' | 'document' | 'number';

/** Where a numeral stands, counted in characters of the folded paragraph. */
export interface NumeralPlace {
  readonly from: number;
  readonly to: number;
  readonly form: NumeralForm;
}

const documentNumber = '\\[(?:19|20)\\d\\d\\]\\d+号?';
const monthAndDay =
  '\\d{1,2}月(?:(?:[-—~至到]{1,2}\\d{1,2}月)?(?:\\d{1,2}[日号](?:[-—~至到]{1,2}(?:\\d{1,2}月)?\\d{1,2}[日号])?)?)?(?!度)|\\d{1,2}(?:[-—~]|至)\\d{1,2}月(?!度)';
const year = '(?:19|20)\\d\\d';
const date =
  `${year}(?:年?(?:[-—~至到、]{1,2})${year})*年(?:${monthAndDay})?|${year}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)` +
  `|${year}[-—~]{1,2}${year}(?![\\d万亿个家人名户亩米元]|平方)|${monthAndDay}`;
const number = '\\d(?:[\\d,. ]*\\d)?';
/** 由5个到8个: two numerals, not a range. */
const noStart = '(?=\\d)(?<![由从][^\\d,;。]{0,8})';
const upTo = `(?:%|‰|[十百千万亿]{1,2}|[个名家人岁天米户项])?(?:[-—~]{1,2}|[至到])`;
const range = `${noStart}${number}${upTo}${number}|${number}(?::${number}){0,2}`;

const numeral = new RegExp(`(${documentNumber})|(${date})|${range}`, 'g');

/** Every numeral in Arabic digits, from left to right. */
export function numeralsOf({ chars }: FoldedText): NumeralPlace[] {
  return matchesOf(numeral, chars).map(({ index, 0: { length }, 1: document, 2: date }) => ({
    from: index,
    to: index + length,
    form: document ? 'document' : date ? 'date' : 'number',
  }));
}
