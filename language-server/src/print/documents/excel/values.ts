import { textWidth } from '../../../core/text/text-width.ts';

/** What a cell holds and how Excel is to show it. */
export interface ExcelValue {
  readonly value: string | number;
  readonly format: string;
}

/** A cell holds no more (UTF-16 units). */
const longest = 32767;

// Excel's “text” format shows nothing but ### for longer texts in some versions.
const longestAsText = 255;

/** Excel wraps no number and shows ### for one that is too wide; longer ones stay text. In half-width columns. */
const widestNumber = 30;

/**
 * A number or percentage becomes a real number only if Excel then shows exactly what is written (`100%`, `17.80`,
 * `-3`); so does the number that a cell's value states, with the words around it in the format (`≥30平方米` is 30 as
 * `"≥"0"平方米"`). Everything else (`=1+1`, `007`, `1—2名`) is text and stays text when edited.
 * @param amount the number the text states, as it stands in it
 */
export function excelValue(text: string, amount?: string): ExcelValue {
  const number = amount === undefined ? /^-?\d+(?:\.\d+)?(?=%?$)/.exec(text)?.[0] : amount;
  return (
    (number !== undefined && numberWithin(text, number)) || {
      value: excelText(text),
      format: text.length > longestAsText ? 'General' : '@',
    }
  );
}

function numberWithin(text: string, number: string): ExcelValue | undefined {
  const [, sign, whole, decimals] = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(number) ?? [];
  const start = placeOf(number, text);
  if (whole === undefined || start < 0 || textWidth(text) > widestNumber) return undefined;
  const digits = whole.length + (decimals?.length ?? 0);
  // Excel keeps 15 digits and has no negative zero.
  if (digits > 15 || (sign && Number(number) === 0)) return undefined;
  const behind = text.slice(start + number.length);
  const percent = /^[%％]/.exec(behind)?.[0] ?? '';
  const words = [text.slice(0, start), behind.slice(percent.length)];
  // No format can hold these as they are.
  if (words.some((word) => /["\\\n\t]/.test(word))) return undefined;
  const [before, after] = words.map((word) => (word === '' ? '' : `"${word}"`));
  return {
    value: Number(percent ? `${number}e-2` : number),
    format: `${before}0${decimals ? `.${'0'.repeat(decimals.length)}` : ''}${percent && '%'}${after}`,
  };
}

/** Where the number stands by itself, not within a longer one; -1 where it doesn't. */
function placeOf(number: string, text: string): number {
  return text.search(new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`));
}

/** The text so that Excel shows it as it is: no longer than a cell holds, nothing taken for an escape. */
export function excelText(text: string): string {
  const whatFits =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
  // `_x0041_` in a file is the character with that number.
  return whatFits.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
