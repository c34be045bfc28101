import type { Indicator, IndicatorTable, Plan } from '../model/plan.ts';
import { simplified } from '../text/simplified.ts';
import type { Reckoning } from './reckoning.ts';

/** 一、经济强（12项） */
const countOfGroup = /[（(]共?\s*(?<count>\d{1,3})\s*[项个][)）]/u;

const inBrackets = /[）)]/u;

/** The name of a group without that. */
export function withoutCount(name: string): string {
  return name.replace(countOfGroup, '').trim();
}

/** What a table’s group rows count (一、经济强（12项）), held against the indicators below them. */
export function reckonGroups({ root, sections }: Plan): Reckoning[] {
  return [root, ...sections].flatMap(({ indicatorTables }) => indicatorTables.flatMap(reckonTableGroups));
}

function reckonTableGroups({ rows }: IndicatorTable): Reckoning[] {
  return rows.flatMap(({ cells, indicator }, at) => {
    const heading = cells.find(({ value }) => inBrackets.test(value) && countOfGroup.test(simplified(value)));
    const match = heading && countOfGroup.exec(simplified(heading.value));
    if (!heading || !match?.groups?.count) return [];
    // a group's name stands in a row of its own, or in the first column beside its first indicator
    const ends = (row: IndicatorTable['rows'][number]) =>
      indicator
        ? row.cells[0] !== undefined && isHeading(row.cells[0])
        : !row.indicator && row.cells.some(isHeading);
    if (indicator && heading !== cells[0]) return [];
    const end = rows.findIndex((row, index) => index > at && ends(row));
    const from = indicator ? at : at + 1;
    const below = rows.slice(from, end < 0 ? rows.length : end).flatMap((row) => row.indicator ?? []);
    const start = heading.span.start + match.index + match[0].indexOf(match.groups.count);
    const span = { start, end: start + match.groups.count.length };
    return below.length > 0 ? [reckonGroup(Number(match.groups.count), below, span)] : [];
  });
}

function isHeading({ value }: { readonly value: string }): boolean {
  return value.trim() !== '';
}

function reckonGroup(said: number, below: readonly Indicator[], span: Reckoning['span']): Reckoning {
  const whole = below.filter(({ partOf }) => !partOf).length;
  // rows that go on with one measure (医师数, 护士数) have one number
  const measures = new Set(below.map(({ name }) => name.split(/[（(]/u, 1)[0])).size;
  const agrees = said === whole || said === below.length || said === measures;
  return {
    kind: 'count',
    span,
    from: below.map(({ nameSpan }) => nameSpan),
    result: { zh: `${whole}项`, en: `${whole} items` },
    agrees,
    message: {
      zh: `说有${said}项指标，下面列出的是${whole}项${agrees ? '' : '：请核对有无遗漏，或改数'}`,
      en: `${said} indicators are counted, ${whole} follow${agrees ? '' : '; check whether one is missing, or change the number'}`,
    },
    ...(!agrees && { right: { span, newText: String(whole) } }),
  };
}
