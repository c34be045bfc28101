import type { Language } from '../../../core/text/localized.ts';
import { yearText } from '../../../core/wording/years.ts';
import type { ChartColours } from './colours.ts';
import type { ChartLayout, Dot } from './layout.ts';
import type { RoleWords } from './roles.ts';
import { coordinate, fontSize, pixelsOf, textMark } from './svg.ts';

/** The years that have values, with what each is, as far as there is room; the last one first of all. */
export function axisLabels(
  { dots, plot, width }: ChartLayout,
  roles: RoleWords,
  language: Language,
  colours: ChartColours,
): string[] {
  const byYear = new Map<number, Dot>();
  for (const dot of dots) {
    if (byYear.get(dot.point.year) === undefined || dot.point.role !== 'actual')
      byYear.set(dot.point.year, dot);
  }
  let free = Number.POSITIVE_INFINITY;
  return [...byYear.values()].reverse().flatMap(({ x, point }) => {
    const lines = [yearText(point.year)[language], roles[point.role]];
    const half = Math.max(...lines.map(pixelsOf)) / 2;
    const centre = Math.min(Math.max(x, half + 2), width - half - 2);
    if (centre + half > free) return [];
    free = centre - half - 10;
    const at = { x: coordinate(centre), 'text-anchor': 'middle', fill: colours.muted };
    return lines.map((line, row) =>
      textMark(line, { ...at, y: coordinate(plot.bottom + (1.2 + row * 1.25) * fontSize) }),
    );
  });
}
