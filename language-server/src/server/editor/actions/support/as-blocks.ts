import type { FileStyle } from '../../../../core/text/file-style.ts';
import { simplified } from '../../../../core/text/simplified.ts';
import { looseYearMarkEnd } from '../../../../language/parser/years.ts';
import { isRowNumber, isValueKey, keywordOfHead } from './column-key.ts';
import type { FieldContent, IndicatorContent } from './indicator-content.ts';

/** The lines of a block, its comments above it; a column that the language has no word for becomes a comment. */
export function blockLines(
  { name, comments, contents }: Pick<IndicatorContent, 'name' | 'comments' | 'contents'>,
  style: FileStyle,
): string[] {
  const fields = [...contents].flatMap(([key, content]) => fieldLine(key, content, style));
  const [values, others] = [
    fields.filter(({ isValue }) => isValue),
    fields.filter(({ isValue }) => !isValue),
  ];
  return [
    ...comments,
    `${style.spelling('指标')}${style.gap}${name}`,
    ...[...values, ...others].map(({ line }) => style.indentation + line),
  ];
}

function fieldLine(
  key: string,
  { head, text }: FieldContent,
  style: FileStyle,
): { line: string; isValue: boolean }[] {
  const keyword = keywordOfHead(head);
  const isValue = isValueKey(key);
  if (keyword) return [{ line: style.spelling(keyword) + style.colon + text, isValue }];
  if (isValue) return [{ line: yearMark(key, head, style) + style.colon + text, isValue }];
  // a block is no row
  if (isRowNumber(head)) return [];
  return [{ line: `// ${head.replace(/\s+/gu, ' ')}${style.colon}${text}`, isValue }];
}

/** `2025年` for 2025年目标值; what else the heading says is kept. */
function yearMark(key: string, head: string, style: FileStyle): string {
  if (/^\d{4}$/u.test(key)) return style.year(Number(key));
  const bare = head.replace(/\s+/gu, '');
  return looseYearMarkEnd(simplified(bare), 0, bare.length) === bare.length ? bare : head;
}
