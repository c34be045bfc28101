import type { Sourced } from '../../core/model/source.ts';

/** `执业医师数（人）` under `每千人口拥有医护人员数`, in a column beside it: 每千人口拥有医护人员数（执业医师数）（人）. */
export function partOfName(whole: string, { value, span }: Sourced<string>): Sourced<string> {
  if (whole === '' || /^其中/u.test(value)) return { value, span };
  const unit = /[（(][^（()）]{1,8}[）)]$/u.exec(value)?.[0] ?? '';
  return { value: `${whole}（${value.slice(0, value.length - unit.length)}）${unit}`, span };
}
