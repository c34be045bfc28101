import type { Figure } from './figure.ts';
import { blanked } from './paragraph.ts';
import { measureEnding } from './words.ts';

const aside = new RegExp(`${blanked}+|\\([^()]*\\)`, 'y');

/** 45万人[(含高技能人才15万人)]取得证书: what stands in brackets behind a figure belongs to it. */
export function withoutAsides(figure: Figure, seen: string): Figure {
  const mark = seen[figure.to];
  if (mark !== blanked && mark !== '(') return figure;
  aside.lastIndex = figure.to;
  return aside.test(seen) ? { ...figure, to: aside.lastIndex } : figure;
}

/** 3名以上骨干、[每个行政村都有…]: the part of an enumeration that a figure stands in. */
export function endOfPart(seen: string, from: number, to: number): number {
  const next = seen.slice(from, to).search(/^、|、(?=每|各|所有)/);
  return next < 0 ? to : from + next;
}

/** Where the words of a figure end and those of the next begin. */
export function boundary(seen: string, figure: Figure, next: Figure): number {
  const between = seen.slice(figure.to, next.from);
  if (figure.unit.dimension === 'share' && /^的.*[和、及与]$/.test(between)) return next.from;
  // 年收入20万元以上的村占比达到60%: it describes what the next one measures
  if (figure.bound && figure.unit.dimension !== 'share' && /^的[^、]*$/.test(between)) return next.from;
  const joint = between.search(/、|和(?!谐)|以及|并(?!联)/);
  if (joint >= 0) return figure.to + joint;
  // 不低于10%每百户…: run together, the words behind are of the next
  const isMeasure = measureEnding.test(seen.slice(Math.max(0, figure.from - 12), figure.from));
  return isMeasure ? figure.to : next.from;
}
