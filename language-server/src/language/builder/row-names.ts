import type { Sourced } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';

/** `执业医师数（人）` under `每千人口拥有医护人员数`, in a column beside it: 每千人口拥有医护人员数（执业医师数）（人）. */
export function partOfName(whole: string, { value, span }: Sourced<string>): Sourced<string> {
  if (whole === '' || /^其中/u.test(value)) return { value, span };
  const unit = /[（(][^（()）]{1,8}[）)]$/u.exec(value)?.[0] ?? '';
  return { value: `${whole}（${value.slice(0, value.length - unit.length)}）${unit}`, span };
}

/** The marks of notes behind a name: 床位数①, 站点覆盖率注1, 生产总值*. */
const markOfNote = /(?<=.)(?:[①-⑳❶-❿*∗＊※]|[（(]?注\s*\d{1,2}[）)]?|\[\d{1,2}\])+$/u;
/** In a table without a column 序号 the number is the row's, and no part of the name: 3.残疾儿童入学率. */
const rowNumber = /^(?:\d{1,2}\s*[.．、]|[（(]\d{1,2}[）)])(?:\s+(?=\S)|(?=\D))/u;

/** A name without what a row has around it. */
export function bareName({ value, span }: Sourced<string>): Sourced<string> {
  const start = rowNumber.exec(value)?.[0].length ?? 0;
  const end = markOfNote.exec(simplified(value))?.index ?? value.length;
  const bare = value.slice(start, end).trimEnd();
  return { value: bare, span: { start: span.start + start, end: span.start + start + bare.length } };
}

/** Whether what stands beside the names are names themselves, so that what they are of is a category. */
export function partsAreNames(parts: readonly string[]): boolean {
  return parts.every((part) => part === '' || part.length > longestPart);
}

/** A part of a name is no more than that: 城镇, 农村. */
const longestPart = 4;
