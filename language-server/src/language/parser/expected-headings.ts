import { type HeadingMark, markAt } from './headings.ts';
import { numeralValue } from './numerals.ts';

/** Whether a number is the next of an open list, may begin one, or is expected by none. */
export type NumberPlace = 'goes on' | 'begins' | 'elsewhere';

/** Whether the line above is finished, so that the next one is no rest of it. */
export type LineAbove = 'finished' | 'unfinished';

/**
 * A heading that only its number tells: `2.300户…` behind 1., `1.2024年底前…`, `第二节坚持创新，…` behind 第一节. What may be
 * a decimal as well (`2.5万人`) is one where the line above goes on in it.
 */
export function expectedHeading(
  text: string,
  start: number,
  end: number,
  above: LineAbove,
  placeOf: (mark: Pick<HeadingMark, 'level' | 'number'>) => NumberPlace,
): HeadingMark | undefined {
  const first = text.charCodeAt(start);
  const isDigit = (first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19);
  if (isDigit) return beforeDigits(text, start, end, above, placeOf);
  if (text[start] !== '第' || above === 'unfinished' || end - start > longestTitle) return undefined;
  const mark = markAt(text, start, end);
  const isSentence = mark && /[。；;：:，,]$|[。；;]/u.test(text.slice(mark.end, end));
  return mark && mark.level <= 2 && !isSentence && placeOf(mark) !== 'elsewhere' ? mark : undefined;
}

const longestTitle = 60;

const beforeDigit = /^([0-9０-９]{1,3})[.．﹒、](?=[0-9０-９])/u;

function beforeDigits(
  text: string,
  start: number,
  end: number,
  above: LineAbove,
  placeOf: (mark: Pick<HeadingMark, 'level' | 'number'>) => NumberPlace,
): HeadingMark | undefined {
  const match = beforeDigit.exec(text.slice(start, Math.min(start + 5, end)));
  if (!match) return undefined;
  const number = numeralValue(match[1] as string);
  const place = placeOf({ level: 5, number });
  if (place === 'elsewhere') return undefined;
  const markEnd = start + match[0].length;
  const title = text.slice(markEnd, end).normalize('NFKC');
  if (valueAlone.test(title)) return undefined;
  const isHeading = noDecimals.test(title) || (place === 'goes on' && above === 'finished');
  return isHeading ? { level: 5, end: markEnd, number } : undefined;
}

/** The cell of a table that came a cell a line: `2.5`, `5.2左右`, `29.6%`. */
const valueAlone = /^[\d.,]+\s*\S{0,3}(?:左右|以上|以下|以内)?$/u;

/** What no decimals are: a year, a count of things, 5G. */
const noDecimals =
  /^(?:(?:19|20)\d\d\s*年|\d+\s*(?:个(?!百分点)|[户家所名场项座处条位支只件套批类村镇]|大[\p{Script=Han}])|\d{2}\s*(?:小时|分钟)|\d{1,2}[GDA](?![a-z\d])|\d{3,}\s*(?![%‰万亿千百倍元吨亩米升克度岁人]|个百分点|平方|立方|公[里顷斤]|毫|微|兆)[\p{Script=Han}“《])/u;

/** A line that ends so is one that the next goes on from. */
const open =
  /(?:达到?|为|至|约|超过?|不少于|不低于|突破|提高|提升|增[长加]|控制在|完成|新增|[，、,的和与及])$/u;
const finished = /[。；！？：;!?:…][”’）】)\]]*$|[）】)\]]$/u;

/** Whether the next line may go on from this one. */
export function lineAbove(line: string, isHeading: boolean): LineAbove {
  if (finished.test(line)) return 'finished';
  return isHeading && !/[，,]/u.test(line) && !open.test(line) ? 'finished' : 'unfinished';
}
