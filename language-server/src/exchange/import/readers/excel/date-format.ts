import { chinese, digitByDigit } from '../list-numbers.ts';
import { sectionsOf } from './format-sections.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = '日一二三四五六';

const piece =
  /"([^"]*)"?|[\\!]([\s\S])|_[\s\S]|\*[\s\S]|\[(h+|m+|s+)\]|\[(DBNum1)\]|\[[^\]]*\]|(am\/pm|a\/p|上午\/下午)|(y+|m+|d+|h+|s+|a{3,4})|([\s\S])/giu;

/** Whether a format is one of dates: outside its words nothing but their letters. */
export function isDateFormat(format: string): boolean {
  const letters = (sectionsOf(format)[0] ?? '').replace(/"[^"]*"?|[\\!_*][\s\S]|\[(?!h|m|s)[^\]]*\]/giu, '');
  return /[ymdhs]|aaa/iu.test(letters) && !/[0#?]|General|G\//iu.test(letters.replace(/s\.0+/giu, ''));
}

/** The day that a number stands for, in UTC: counted from the end of 1899 on (1900 was no leap year), or from 1904. */
export function dateOf(number: number, from1904: boolean): Date {
  const days = from1904 ? number - 24107 : number - (number < 60 ? 25568 : 25569);
  return new Date(Math.round(days * 86_400) * 1000);
}

/**
 * A date as Excel shows it in a format: `yyyy"年"m"月"`, `yyyy/m/d h:mm`.
 * @param date its parts in UTC
 */
export function dateText(date: Date, format: string): string {
  const [section = ''] = sectionsOf(format);
  const hasHalves = /am\/pm|a\/p|上午\/下午/iu.test(section);
  let isChinese = false;
  let last = '';
  return [...section.matchAll(piece)]
    .map(([, quoted, escaped, elapsed, numerals, half, part, other], index, all) => {
      if (numerals) isChinese = true;
      const words = quoted ?? escaped;
      if (words !== undefined) return words;
      if (half) return date.getUTCHours() < 12 ? '上午' : '下午';
      if (other) return other === '@' || other === ';' ? '' : other;
      const name = (elapsed ?? part)?.toLowerCase();
      if (!name) return '';
      const isMinute =
        name.startsWith('m') && name.length < 3 && (last === 'h' || nextPart(all, index) === 's');
      last = name[0] ?? '';
      return written(date, isMinute ? name.replaceAll('m', 'n') : name, hasHalves, isChinese);
    })
    .join('');
}

/** The letter of the next part of a date behind a piece. */
function nextPart(
  pieces: readonly RegExpExecArray[] | readonly RegExpMatchArray[],
  index: number,
): string | undefined {
  const next = pieces.slice(index + 1).find((each) => each[3] ?? each[6]);
  return (next?.[3] ?? next?.[6])?.[0]?.toLowerCase();
}

/** @param name `n` and `nn` are minutes */
function written(date: Date, name: string, hasHalves: boolean, isChinese: boolean): string {
  const month = date.getUTCMonth();
  const weekday = weekdays[date.getUTCDay()] ?? '';
  if (name === 'aaa') return weekday;
  if (name === 'aaaa') return `星期${weekday}`;
  if (name === 'mmm' || name === 'mmmm') return isChinese ? `${chinese(month + 1)}月` : (months[month] ?? '');
  if (/^d{3,}$/u.test(name)) return `星期${weekday}`;
  const number = {
    y: date.getUTCFullYear(),
    m: month + 1,
    d: date.getUTCDate(),
    h: hasHalves ? date.getUTCHours() % 12 || 12 : date.getUTCHours(),
    n: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  }[name[0] ?? ''];
  if (number === undefined) return '';
  if (name.startsWith('y')) {
    const year = String(number)
      .padStart(4, '0')
      .slice(name.length > 2 ? 0 : 2);
    return isChinese ? digitByDigit(Number(year)) : year;
  }
  if (isChinese) return chinese(number);
  return String(number).padStart(name.length, '0');
}
