import { englishDate } from '../../core/model/date-parser.ts';
import { daysIn } from '../../core/model/days.ts';
import type { Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';

const digit = '[0-9０-９]';
const inText = new RegExp(
  `(?<!${digit})((?:19|20|１９|２０)${digit}{2})[^\\S\\r\\n]*年[^\\S\\r\\n]*(${digit}{1,2})[^\\S\\r\\n]*月(?:[^\\S\\r\\n]*(${digit}{1,2})[^\\S\\r\\n]*[日号])?`,
  'gu',
);
/** 每年2月30日: in no year is there one. */
const withoutYear = new RegExp(
  `(?<![0-9０-９.．]|${digit}[^\\S\\r\\n]{0,4}年[^\\S\\r\\n]{0,4})(${digit}{1,2})[^\\S\\r\\n]*月[^\\S\\r\\n]*(${digit}{1,2})[^\\S\\r\\n]*[日号]`,
  'gu',
);
const leapYear = '2024';
const numeric = /^((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;

/** Days and months that no calendar has (2023年2月30日, 2023年13月, 2月30日) in a running text. */
export function impossibleDatesIn(text: string): Span[] {
  const read = simplified(text);
  const inYears = [...read.matchAll(inText)].filter(
    ([, year = '', month = '', day]) => !isInCalendar(year, month, day),
  );
  const inNoYear = [...read.matchAll(withoutYear)].filter(
    ([, month = '', day]) => !isInCalendar(leapYear, month, day),
  );
  return [...inYears, ...inNoYear].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a header's date reads like one, but names a day that doesn't exist. */
export function isImpossibleDate(text: string): boolean {
  const trimmed = text.trim();
  const english = englishDate(trimmed);
  if (english) return !isInCalendar(...english);
  const [, year = '', , month = '', day] = numeric.exec(trimmed) ?? [];
  if (year) return !isInCalendar(year, month, day);
  return impossibleDatesIn(trimmed).some(({ start }) => start === 0);
}

function isInCalendar(year: string, month: string, day?: string): boolean {
  const [y, m, d] = [year, month, day ?? '1'].map((digits) => Number(digits.normalize('NFKC'))) as [
    number,
    number,
    number,
  ];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}

/** 2023年2月28日 for 2023年2月30日: the last day of its month; undefined where the month itself can't be. */
export function withLastDay(text: string): string | undefined {
  const [inYear, inMonth, inDay] = englishDate(text) ?? [];
  if (inDay)
    return text.replace(/\b\d{1,2}(?:st|nd|rd|th)?\b/iu, `${daysIn(Number(inYear), Number(inMonth))}`);
  const numbers = [...text.matchAll(/[0-9０-９]+/gu)];
  const [year, month, day] = numbers.map(([digits]) => Number(digits.normalize('NFKC')));
  const last = numbers[2];
  if (!year || !month || !day || !last || month > 12) return undefined;
  const isFullWidth = /[０-９]/u.test(last[0]);
  const digits = String(daysIn(year, month));
  const written = isFullWidth
    ? digits.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit)
    : digits;
  return text.slice(0, last.index) + written + text.slice(last.index + last[0].length);
}
