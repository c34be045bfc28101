import type { FoldedText } from '../model/value/fold.ts';

/** Where a numeral stands, counted in characters of the folded paragraph, and what it is by its own form. */
export interface NumeralPlace {
  readonly from: number;
  readonly to: number;
  readonly form: 'date' | 'document' | 'number';
}

const documentNumber = '\\[(?:19|20)\\d\\d\\]\\d+号?';
const monthAndDay = '\\d{1,2}月(?:(?:[-—~至到]{1,2}\\d{1,2}月)?(?:\\d{1,2}[日号])?)?';
const year = '(?:19|20)\\d\\d';
const date =
  `${year}(?:年?(?:[-—~至到]{1,2})${year})?年(?:${monthAndDay})?` +
  `|${year}[-—~至]{1,2}${year}(?!\\d)|${year}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)|${monthAndDay}(?!份额)`;
const number = '\\d(?:[\\d,. ]*\\d)?';
const range = `${number}(?:[^\\d\\s,;。、()]{0,3}?[-—~至到]{1,2}${number})?`;

const numeral = new RegExp(`(?<document>${documentNumber})|(?<date>${date})|${range}`, 'g');

/** Every numeral in Arabic digits, from left to right. */
export function numeralsOf({ chars }: FoldedText): NumeralPlace[] {
  return [...chars.matchAll(numeral)].map(({ index, 0: { length }, groups }) => ({
    from: index,
    to: index + length,
    form: groups?.document ? 'document' : groups?.date ? 'date' : 'number',
  }));
}
