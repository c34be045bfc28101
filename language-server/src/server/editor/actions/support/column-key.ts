import type { KeywordName } from '../../../../../../grammar/keywords.ts';
import { indicatorFields, isValueField, type ValueField } from '../../../../core/fields/indicator-fields.ts';
import { fold } from '../../../../core/model/value/fold.ts';
import { keywordNamed } from '../../../../core/text/keyword-lookup.ts';
import { simplified } from '../../../../core/text/simplified.ts';
import { columnKeyword } from '../../../../language/parser/columns.ts';
import { readGrowthHead } from '../../../../language/parser/growth-heads.ts';
import { readYearHead } from '../../../../language/parser/years.ts';

/** The keyword that a field's name or a column's heading stands for. */
export function keywordOfHead(head: string): KeywordName | undefined {
  return keywordNamed(columnKeyword(head) ?? '')?.name;
}

/**
 * What fields and columns of one kind have in common, however they are headed: `2025`, `2025年` and `2025年目标值`
 * are one column, `2025年6月底` is another. Starts with the year, where there is one.
 */
export function columnKey(head: string): string {
  const keyword = keywordOfHead(head);
  if (keyword) return keyword;
  if (readGrowthHead(head)) return `growth ${head}`;
  const year = readYearHead(head);
  if (!year) return `other ${head}`;
  const part = year.part?.text ?? '';
  return `${year.year} ${year.actual ? `${part} actual`.trim() : restOf(head)}`.trim();
}

/** Without the year, and without what only says again which role it has. */
function restOf(head: string): string {
  return fold(head)
    .chars.replace(/^(?:到|至|截至|截止)?(?:\d{4}|[一二〇零三四五六七八九]{4})年?/u, '')
    .replace(/(?:目标|基期)值?$|基础值$|target$|baseline$/iu, '');
}

/** Whether a column of that key holds values. */
export function isValueKey(key: string): boolean {
  return /^\d|^growth /u.test(key) || isValueField(key);
}

/** 序号 counts the rows of a table. */
export function isRowNumber(head: string): boolean {
  return /^(?:序号|no\.?)$/iu.test(simplified(head).replace(/\s/gu, ''));
}

const withoutYear: Readonly<Record<ValueField, number>> = {
  现状: 0,
  年均: 10_000,
  累计: 10_001,
  目标: 10_002,
  标准: 10_003,
};

/** The year of a column of values; in front of all years where things stand, behind them what else has none. */
export function yearOfKey(key: string): number {
  const year = Number.parseInt(key, 10);
  if (!Number.isNaN(year)) return year;
  return isValueField(key) ? withoutYear[key] : 9_999;
}

/** The order in which tables have the columns that hold no values. */
export const fieldOrder: readonly KeywordName[] = indicatorFields.map(({ keyword }) => keyword);
