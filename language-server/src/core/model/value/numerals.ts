import { Big } from 'big.js';

/** A numeral found in a text: its end, and its amount unless it can't be one (`30..5`, `7,8`). */
export interface NumeralAmount {
  readonly end: number;
  readonly amount?: Big;
  readonly chinese: boolean;
}

const arabicRun = /[+-]?(?:\d|\.\d)[\d., ]*/y;
const chineseRun =
  /(?:[零〇一二两三四五六七八九十半百千]|万(?=亿))[零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?/y;
const wellFormed = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d+)?$/;

/** More digits than any document needs; keeps arithmetic on what is read cheap. */
const mostDigits = 40;

/** The numeral that begins at `at`, in Arabic digits or Chinese characters; the text is folded. */
export function numeralAt(text: string, at: number): NumeralAmount | undefined {
  arabicRun.lastIndex = at;
  const run = arabicRun.exec(text)?.[0];
  if (run) {
    const length = lengthOf(run);
    return numeralOf(arabicAmount(run.slice(0, length)), at + length, false);
  }
  chineseRun.lastIndex = at;
  const characters = chineseRun.exec(text)?.[0];
  if (!characters) return undefined;
  return numeralOf(chineseAmount(characters), at + characters.length, true);
}

/** Where the numeral that begins at `at` ends, without its amount; undefined where none begins. */
export function numeralEnd(text: string, at: number): number | undefined {
  arabicRun.lastIndex = at;
  const run = arabicRun.exec(text)?.[0];
  if (run) return at + lengthOf(run);
  chineseRun.lastIndex = at;
  return chineseRun.test(text) ? chineseRun.lastIndex : undefined;
}

/** Without the marks behind it. */
function lengthOf(run: string): number {
  let { length } = run;
  while ('., '.includes(run[length - 1] as string)) length--;
  return length;
}

function numeralOf(amount: Big | undefined, end: number, chinese: boolean): NumeralAmount {
  return amount ? { end, chinese, amount } : { end, chinese };
}

/** `1200`, `1,200`, `1 200`, `3.80`, `-5`, `.5`. */
function arabicAmount(written: string): Big | undefined {
  if (written.length > mostDigits || !wellFormed.test(written)) return undefined;
  return new Big(/[+, ]/.test(written) ? written.replace(/[+, ]/g, '') : written);
}

const digits = new Map([...'零一二三四五六七八九'].map((char, value) => [char, BigInt(value)]));
digits.set('〇', 0n).set('两', 2n);
const small = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);
const large = new Map([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** `三点五`, `半`, and all that `chineseInteger` reads. */
function chineseAmount(written: string): Big | undefined {
  if (written.length > mostDigits) return undefined;
  if (written === '半') return new Big('0.5');
  const only = written.length === 1 ? digits.get(written) : undefined;
  if (only !== undefined) return new Big(Number(only));
  const [whole, decimals] = written.split('点') as [string, string | undefined];
  const integer = chineseInteger(whole);
  if (integer === undefined) return undefined;
  const fraction = decimals ? `.${[...decimals].map((char) => digits.get(char)).join('')}` : '';
  return new Big(`${integer}${fraction}`);
}

/**
 * `十五`, `三百零五`, `一亿二千万`, `二〇二五`; `万` alone is 10000, as in 每万人. Undefined for what is no
 * numeral and for the ambiguous shortenings of speech (`一百五` is 150, `三五` three to five).
 */
export function chineseInteger(written: string): bigint | undefined {
  if (/^[零〇一二三四五六七八九]{3,}$/.test(written)) {
    return BigInt([...written].map((char) => digits.get(char)).join(''));
  }
  let total = 0n;
  let section = 0n;
  let pending: bigint | undefined;
  let place = large.get('亿') as bigint;
  let afterZero = false;
  for (const [at, char] of [...written].entries()) {
    const value = digits.get(char);
    const factor = small.get(char);
    const scale = large.get(char);
    if (value !== undefined) {
      if (pending) return undefined;
      if (value === 0n) afterZero = true;
      pending = value;
      continue;
    }
    const alone = !pending && section === 0n && total === 0n;
    if (factor !== undefined) {
      if (factor >= place || (!pending && at > 0 && factor > 10n)) return undefined;
      section += (pending || 1n) * factor;
      place = factor;
    } else if (scale !== undefined) {
      if (alone && at > 0) return undefined;
      section += alone ? 1n : (pending ?? 0n);
      total = scale > 10_000n ? (total + section) * scale : total + section * scale;
      section = 0n;
      place = scale;
    } else return undefined;
    pending = undefined;
    afterZero = false;
  }
  const shortened = pending !== undefined && place > 10n && written.length > 1 && !afterZero;
  return written === '' || shortened ? undefined : total + section + (pending ?? 0n);
}
