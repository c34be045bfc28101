import { doubling } from '../model/value/doubling.ts';
import { nameBefore } from './names.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { relativeOf } from './quantities.ts';
import type { ClauseTarget } from './sentence-context.ts';
import type { Words } from './trim.ts';
import { comparators } from './words.ts';

const level = new RegExp(
  `(?:${comparators})(?:20\\d\\d年|上年|上一年|全国|全省|全市|全县|当地|本地|同期|国家|省|市)[^,;]{0,50}(?:水平|平均数|平均值)$`,
);

/** 产值比2020年翻一番 */
const doubles = new RegExp(`${doubling}(?=$|[、)])`);

/** 薪酬不低于上年度当地平均工资水平, 产值翻一番: bound by something else's level, without a figure. */
export function relativeIn(
  { folded, chars }: Paragraph,
  clause: Clause,
  from: number,
  scope: Words | undefined,
): ClauseTarget[] {
  const text = clause.seen.slice(from, clause.to);
  const found = /(?:水平|平均[数值])$/.test(text)
    ? level.exec(text)
    : text.includes('番')
      ? doubles.exec(text)
      : null;
  const begin = from + (found?.index ?? 0);
  const to = begin + (found?.[0].length ?? 0);
  const quantity = found && relativeOf(folded, begin, to);
  if (!quantity) return [];
  const name = nameBefore(chars, Math.min(begin, Math.max(from, scope?.to ?? 0)), begin);
  return [{ role: 'target', name, quantity, from: begin, to, scope }];
}
