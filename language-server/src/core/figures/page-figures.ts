import type { Plan } from '../model/plan.ts';
import { placeRules } from './place-rules.ts';
import type { PlanFigure } from './plan-figure.ts';

const atLineStart = /(?<=^|\n)[ \t]*(\d{1,3})(?=[\u4e00-\u9fff“])/g;
/** A page has no fewer lines than these, and a document with pages in its text no fewer pages. */
const fewestLines = 10;
const fewestPages = 8;
/** So many pages may begin with a mark of their own, behind which their number is not found. */
const longestGap = 4;

/** The numbers of pages that stand in front of the first word of a line: 6势，在扩大内需上持续发力. They go up through the text. */
export function pageFigures({ source: { text } }: Plan): PlanFigure[] {
  const places: { start: number; number: string }[] = [];
  let [last, lastAt] = [0, 0];
  let line = 0;
  let counted = 0;
  for (const match of text.matchAll(atLineStart)) {
    const number = match[1] as string;
    const start = match.index + match[0].length - number.length;
    for (; counted < start; counted++) if (text[counted] === '\n') line++;
    const step = Number(number) - last;
    if ((last > 0 && line - lastAt < fewestLines) || !(step >= 1 && step <= longestGap)) continue;
    places.push({ start, number });
    [last, lastAt] = [Number(number), line];
  }
  if (places.length < fewestPages) return [];
  return places.map(({ start, number }) => ({
    span: { start, end: start + number.length },
    text: number,
    class: placeRules['page-in-line'].class,
    rule: 'page-in-line',
    place: 'text',
  }));
}
