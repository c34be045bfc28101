import type { Sourced } from '../../core/model/source.ts';

/** `执业医师数（人）` under `每千人口拥有医护人员数`, in a column beside it: 每千人口拥有医护人员数（执业医师数）（人）. */
export function partOfName(whole: string, { value, span }: Sourced<string>): Sourced<string> {
  if (whole === '' || /^其中/u.test(value)) return { value, span };
  const unit = /[（(][^（()）]{1,8}[）)]$/u.exec(value)?.[0] ?? '';
  return { value: `${whole}（${value.slice(0, value.length - unit.length)}）${unit}`, span };
}

/** `3.残疾儿童入学率`, in a table without a column 序号: the number is the row's, and no part of the name. */
export function withoutRowNumber({ value, span }: Sourced<string>): Sourced<string> {
  const { length } = /^(?:\d{1,2}\s*[.．、]|[（(]\d{1,2}[）)])\s*(?=\D)/u.exec(value)?.[0] ?? '';
  return { value: value.slice(length), span: { start: span.start + length, end: span.end } };
}
