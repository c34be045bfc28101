/** Numbers as lists count with them: 1, ①, 一, 甲, i, a. */

const plain = '〇一二三四五六七八九';
const counting = '零一二三四五六七八九';
const legal = { simplified: '零壹贰叁肆伍陆柒捌玖', traditional: '零壹貳參肆伍陸柒捌玖' };

/** How Word names its ways of counting (ISO 29500-1, 17.18.59), and how a number is written in each. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => inRange(number, 20, 0x2474) ?? `(${number})`,
  decimalEnclosedFullstop: (number) => inRange(number, 20, 0x2488) ?? `${number}.`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (number) => digitByDigit(number, plain),
  japaneseDigitalTenThousand: (number) => digitByDigit(number, plain),
  taiwaneseDigital: (number) => digitByDigit(number, plain),
  chineseLegalSimplified: (number) => spelt(number, legal.simplified, '拾佰仟'),
  ideographLegalTraditional: (number) => spelt(number, legal.traditional, '拾佰仟'),
  ideographTraditional: (number) => '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? String(number),
  ideographZodiac: (number) => '子丑寅卯辰巳午未申酉戌亥'[number - 1] ?? String(number),
  ideographEnclosedCircle: (number) => inRange(number, 10, 0x3280) ?? chinese(number),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (number) => letter(number).toLowerCase(),
};

/** A number in one of Word's formats; in digits where the format is another. */
export function counted(number: number, format: string): string {
  return formats[format]?.(number) ?? String(number);
}

/** 1 to 9999 as Chinese counts: 十二, 一百零五; others in digits. */
export function chinese(number: number): string {
  return spelt(number, counting, '十百千').replace(/^一十/u, '十');
}

/** Digit by digit: 二〇二五. */
export function digitByDigit(number: number, digits: string = plain): string {
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function spelt(number: number, digits: string, units: string): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return String(number);
  const written = [...String(number)];
  const zero = digits[0] ?? '';
  return written
    .map((digit, index) => {
      const unit = units[written.length - index - 2] ?? '';
      return digit === '0' ? zero : (digits[Number(digit)] ?? '') + unit;
    })
    .join('')
    .replace(new RegExp(`${zero}+`, 'gu'), zero)
    .replace(new RegExp(`${zero}$`, 'u'), '');
}

function circled(number: number): string {
  return inRange(number, 20, 0x2460) ?? inRange(number - 20, 15, 0x3251) ?? String(number);
}

/** The nth of signs that follow each other from a code point on. */
function inRange(number: number, last: number, first: number): string | undefined {
  return number >= 1 && number <= last ? String.fromCodePoint(first + number - 1) : undefined;
}

function fullWidth(number: number): string {
  return digitByDigit(number, '０１２３４５６７８９');
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return romans
    .map(([value, sign]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

/** A to Z, then AA, BB. */
function letter(number: number): string {
  if (number < 1 || number > 26 * 4) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
