import { nameBefore } from './names.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { relativeOf } from './quantities.ts';
import type { ClauseTarget } from './sentence-context.ts';
import type { Words } from './trim.ts';
import { comparators } from './words.ts';

const level = new RegExp(
  `(?:${comparators})(?:上年|上一年|全国|全省|全市|全县|当地|本地|同期|国家|省|市)[^,;]{2,50}(?:水平|平均数|平均值)$`,
);

const isLevel = /(?:水平|平均数|平均值)$/;

/** 薪酬不低于上年度当地平均工资水平: bound by something else's level, without a figure. */
export function relativeIn(
  { folded, chars }: Paragraph,
  { seen, to }: Clause,
  from: number,
  scope: Words | undefined,
): ClauseTarget[] {
  const found = isLevel.test(seen.slice(Math.max(from, to - 3), to))
    ? level.exec(seen.slice(from, to))
    : null;
  const begin = from + (found?.index ?? 0);
  const quantity = found && relativeOf(folded, begin, to);
  if (!quantity) return [];
  const name = nameBefore(chars, Math.min(begin, Math.max(from, scope?.to ?? 0)), begin);
  return [{ role: 'target', name, quantity, from: begin, to, scope }];
}
