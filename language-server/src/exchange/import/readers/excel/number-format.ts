import Big from 'big.js';
import { chinese, counted, digitByDigit } from '../list-numbers.ts';
import { type FormatPiece, piecesOf } from './format-pieces.ts';
import { sectionFor, sectionsOf } from './format-sections.ts';

/**
 * A number as Excel shows it in a format (ECMA-376-1, 18.8.31): `0.0%`, `#,##0`, `"≥"0"平方米"`. Exact: what a sheet
 * holds is the decimal of 15 digits that was typed in.
 */
export function numberText(value: number, format = 'General'): string {
  const number = new Big(value.toPrecision(15));
  const { section, shown } = sectionFor(number, sectionsOf(format));
  return shownIn(shown, section);
}

function shownIn(number: Big, section: string): string {
  const { pieces, numerals } = piecesOf(section);
  const isScientific = pieces.some(({ kind }) => kind === 'power');
  const shown = isScientific ? scientific(number, pieces) : filled(number, pieces);
  return numerals ? inChinese(shown, numerals) : shown;
}

function filled(number: Big, pieces: readonly FormatPiece[]): string {
  const signs = (sign: string) => pieces.filter(({ kind, text }) => kind === 'sign' && text === sign).length;
  const lastDigit = pieces.findLastIndex(({ kind }) => kind === 'digit');
  const point = pieces.findIndex(({ kind, text }) => kind === 'sign' && text === '.');
  const wholeEnd = point < 0 ? lastDigit + 1 : point;
  const isGrouped = pieces.some(({ kind, text }, at) => kind === 'sign' && text === ',' && at < lastDigit);
  // commas behind the last digit leave out thousands
  const behind = pieces.slice(lastDigit + 1).findIndex(({ text }) => text !== ',');
  const thousands = lastDigit < 0 ? 0 : behind < 0 ? pieces.length - lastDigit - 1 : behind;
  const scaled = number.times(new Big(10).pow(2 * signs('%') + 3 * signs('‰') - 3 * thousands));
  const decimals = pieces.slice(wholeEnd).filter(({ kind }) => kind === 'digit');
  const rounded = scaled.abs().round(decimals.length, Big.roundHalfUp);
  const [whole = '', fraction = ''] = rounded.toFixed(decimals.length).split('.');
  const wholePieces = filledWhole(whole, pieces.slice(0, wholeEnd), isGrouped);
  const rest = filledFraction(fraction, pieces.slice(wholeEnd));
  const text = [...wholePieces, ...rest].join('').replaceAll('\u0000', general(scaled.abs()));
  const isNegative = scaled.lt(0) && (!rounded.eq(0) || text.includes(general(scaled.abs())));
  return isNegative ? `-${text}` : text;
}

/** From the right; what is left goes to the first digit of the format. */
function filledWhole(whole: string, pieces: readonly FormatPiece[], isGrouped: boolean): string[] {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  const result: string[] = [];
  let left = whole === '0' ? '' : whole;
  let count = 0;
  const put = (digit: string) => {
    result.unshift(isGrouped && count > 0 && count % 3 === 0 ? `${digit},` : digit);
    count++;
  };
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { kind, text } = pieces[at] as FormatPiece;
    if (kind !== 'digit') {
      result.unshift(wordsOf(kind, text));
      continue;
    }
    const taken = at === first ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    for (const digit of [...taken].reverse()) put(digit);
    if (taken === '' && text === '0') put('0');
  }
  return result;
}

function filledFraction(fraction: string, pieces: readonly FormatPiece[]): string[] {
  const needed = pieces.filter(({ kind }) => kind === 'digit').findLastIndex(({ text }) => text === '0') + 1;
  const significant = Math.max(needed, fraction.replace(/0+$/u, '').length);
  let at = 0;
  return pieces.map(({ kind, text }) => {
    if (kind === 'digit') return at++ < significant ? (fraction[at - 1] ?? '') : '';
    // a point that nothing follows is shown all the same
    return kind === 'sign' && text === '.' ? '.' : wordsOf(kind, text);
  });
}

function wordsOf(kind: FormatPiece['kind'], text: string): string {
  if (kind === 'general' || (kind === 'sign' && text === '@')) return '\u0000';
  return kind === 'sign' && /[,.]/u.test(text) ? '' : text;
}

/** As wide as a usual cell: 11 characters, so nine decimals of a third. */
function general(number: Big): string {
  const whole = number.round(0, Big.roundDown).toFixed().length;
  return number.round(Math.max(0, 10 - whole), Big.roundHalfUp).toFixed();
}

function scientific(number: Big, pieces: readonly FormatPiece[]): string {
  const power = pieces.findIndex(({ kind }) => kind === 'power');
  const point = pieces.findIndex(({ text }) => text === '.');
  const decimals = point < 0 ? 0 : pieces.slice(point, power).filter(({ kind }) => kind === 'digit').length;
  const width = pieces.slice(power).filter(({ kind }) => kind === 'digit').length;
  const [mantissa = '', exponent = '0'] = number.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : (pieces[power]?.text.slice(1).replace('-', '') ?? '');
  return `${mantissa}E${sign}${exponent.replace(/^[+-]/u, '').padStart(width, '0')}`;
}

/** [DBNum1] 一百零五, [DBNum2] in the numerals of banks, [DBNum3] full-width. */
function inChinese(text: string, style: string): string {
  return text.replace(/\d+/gu, (digits) => {
    if (/3$/u.test(style)) return digitByDigit(Number(digits), '０１２３４５６７８９');
    return /2$/u.test(style) ? counted(Number(digits), 'chineseLegalSimplified') : chinese(Number(digits));
  });
}
