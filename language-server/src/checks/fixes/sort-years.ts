import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { timeOf } from '../../core/model/year-parts.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineEndAt, lineStartAt, linesAround } from './lines.ts';

interface YearLine {
  readonly time: number;
  /** What was reached stands behind what was planned for the year. */
  readonly isActual: boolean;
  readonly span: Span;
}

/**
 * Puts the year lines of an indicator's block in the order of the years, each with the comments right above
 * it; all other lines stay where they are. Undefined where they are in order, or share lines.
 */
export function sortYears(plan: Plan, indicator: Indicator): Fix | undefined {
  const lines = yearLines(plan, indicator);
  if (!lines) return undefined;
  const sorted = [...lines].sort((a, b) => a.time - b.time || Number(a.isActual) - Number(b.isActual));
  const { text } = plan.source;
  const edits = lines.flatMap(({ span }, at) => {
    const moved = sorted[at] as YearLine;
    return moved.span === span ? [] : [{ span, newText: text.slice(moved.span.start, moved.span.end) }];
  });
  if (edits.length === 0) return undefined;
  const name = quoted(short(indicator.name, 24));
  return { title: { zh: `把${name}的各年数值按年份排列`, en: `Sort the values of ${name} by year` }, edits };
}

function yearLines({ source: { text } }: Plan, { form, values }: Indicator): YearLine[] | undefined {
  if (form !== 'block') return undefined;
  const lines: YearLine[] = [];
  for (const each of values) {
    const { year, yearSpan, value, role, heading } = each;
    const { start, end } = linesAround(text, { start: yearSpan.start, end: value.span.end });
    // 目标 and 标准 stay where they are, and so does what is for several years
    if (
      year === undefined ||
      heading !== undefined ||
      !/\d|[０-９一二]/u.test(text.slice(yearSpan.start, yearSpan.end))
    )
      continue;
    if (text.slice(start, yearSpan.start).trim() !== '' || lines.some(({ span }) => span.end >= start)) {
      return undefined;
    }
    const from = withCommentsAbove(text, start);
    lines.push({ time: timeOf(each), isActual: role === 'actual', span: { start: from, end } });
  }
  return lines;
}

function withCommentsAbove(text: string, start: number): number {
  let from = start;
  while (from > 0) {
    const above = lineStartAt(text, from - (text.slice(from - 2, from) === '\r\n' ? 2 : 1));
    if (!/^[^\S\r\n]*\/\//u.test(text.slice(above, lineEndAt(text, above)))) break;
    from = above;
  }
  return from;
}
