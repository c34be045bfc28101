import type { Language } from '../../core/text/localized.ts';
import { axisLabels } from './trajectory/axis.ts';
import { boundMarks } from './trajectory/bound.ts';
import { type ChartColours, themeColours } from './trajectory/colours.ts';
import { chartTitle, description } from './trajectory/description.ts';
import { valueLabels } from './trajectory/labels.ts';
import { type ChartLayout, type Dot, layoutOf } from './trajectory/layout.ts';
import { type ChartWords, chartWords } from './trajectory/roles.ts';
import { attributes, coordinate, fontSize, xmlText } from './trajectory/svg.ts';
import type { Trajectory } from './trajectory.ts';

export interface ChartOptions {
  readonly language: Language;
  /** What it says in words; in the language unless told. */
  readonly words?: ChartWords;
  /** In CSS pixels; 360 × 190 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** Those of the page's theme unless told; an image of its own needs fixed ones. */
  readonly colours?: ChartColours;
}

/**
 * A trajectory as an SVG picture: the way from the baseline over the milestones to the target, what the
 * target asks for as a line with its good side shaded, what was reached as dots. Well-formed XML without
 * style sheets, scripts and ids, so that it may stand in a page as often as is wanted, or be an image of
 * its own.
 */
export function trajectorySvg(trajectory: Trajectory, options: ChartOptions): string {
  const { language, width = 360, height = 190, colours = themeColours } = options;
  const words = options.words ?? chartWords(language);
  const layout = layoutOf(trajectory, width, height);
  const dots = layout.dots.map((dot) => dotMark(dot, colours));
  const way = layout.dots.filter(({ point }) => point.role !== 'actual');
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': colours.font,
      'font-size': fontSize,
    })}>`,
    `<title>${xmlText(chartTitle(trajectory)[language])}</title>`,
    `<desc>${xmlText(description(trajectory, words, language))}</desc>`,
    ...boundMarks(trajectory, layout, colours),
    ...way.slice(1).map((dot, index) => stretch(way[index] as Dot, dot, layout, colours)),
    ...dots,
    ...axisLabels(layout, words, language, colours),
    ...valueLabels(trajectory, layout, colours),
    '</svg>',
  ].join('\n');
}

/** The way from one planned value to the next; dashed where the time between them is drawn shorter than it is. */
function stretch(from: Dot, to: Dot, { isCut }: ChartLayout, colours: ChartColours): string {
  return `<line${attributes({
    x1: coordinate(from.x),
    y1: coordinate(from.y),
    x2: coordinate(to.x),
    y2: coordinate(to.y),
    stroke: colours.line,
    'stroke-width': 2,
    ...(isCut(to.point.year) && { 'stroke-dasharray': '3 4' }),
  })}/>`;
}

/** What was reached is a full dot, what is planned a ring, the target a larger one; a range is a bar. */
function dotMark({ x, y, low, high, point }: Dot, colours: ChartColours): string {
  const [cx, cy] = [coordinate(x), coordinate(y)];
  const isActual = point.role === 'actual';
  const isTarget = point.role === 'target';
  const colour = isActual ? colours.actual : isTarget ? colours.target : colours.line;
  const ring = { cx, cy, r: isTarget ? 5 : 4, fill: isActual ? colour : colours.paper, stroke: colour };
  const mark = `<circle${attributes({ ...ring, 'stroke-width': 2 })}/>`;
  if (low === high) return mark;
  const bar = {
    x1: cx,
    x2: cx,
    y1: coordinate(low),
    y2: coordinate(high),
    stroke: colour,
    'stroke-width': 4,
  };
  return `<line${attributes({ ...bar, 'stroke-linecap': 'round' })}/>\n${mark}`;
}
