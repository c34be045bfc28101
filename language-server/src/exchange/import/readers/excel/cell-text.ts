import type { Cell, CellValue } from 'hucre/xlsx';
import { superscript } from '../../../../core/text/superscript.ts';
import { tidyLines } from '../tidy.ts';
import { dateOf, dateText, isDateFormat } from './date-format.ts';
import { numberText } from './number-format.ts';

/** What a cell shows, lines as \n. @param from1904 whether the workbook counts its days from 1904 */
export function cellText(value: CellValue, cell: Cell | undefined, from1904: boolean): string {
  return tidyLines(shown(value, cell, from1904)).join('\n');
}

function shown(value: CellValue, cell: Cell | undefined, from1904: boolean): string {
  const format = cell?.style?.numFmt;
  // how WPS puts a picture into a cell
  if (/\bDISPIMG\(/u.test(cell?.formula ?? '')) return '';
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : dateText(value, format ?? 'yyyy/m/d');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    // the library knows no date by a weekday or 上午 alone
    const isDate = format !== undefined && isDateFormat(format);
    return isDate ? dateText(dateOf(value, from1904), format) : numberText(value, format);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!cell?.richText) return String(value);
  return cell.richText
    .map(({ text, font }) => (font?.vertAlign === 'superscript' ? superscript(text) : text))
    .join('');
}
