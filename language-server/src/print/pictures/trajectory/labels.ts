import { textWidth } from '../../../core/text/text-width.ts';
import type { Trajectory } from '../trajectory.ts';
import type { ChartColours } from './colours.ts';
import type { ChartLayout, Dot } from './layout.ts';
import { coordinate, fontSize, pixelsOf, textMark } from './svg.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widest label of a value, in half-width columns; the rest of it is in the description. */
const widest = 22;

/** The distance of a label from the sides: fonts are wider or narrower than is reckoned. */
const edge = 8;

/** The distance of a label from its dot. */
const gap = 9;

/** The values in the plan's own words, each by its dot, where it hides nothing else; the target's first. */
export function valueLabels(
  { bound, points }: Trajectory,
  layout: ChartLayout,
  colours: ChartColours,
): string[] {
  const taken: Box[] = [
    ...layout.dots.map(({ x, y }) => boxAround(x, y, 10, 10)),
    ...pointsOfWay(layout).map(([x, y]) => boxAround(x, y, 3, 3)),
  ];
  const isTarget = ({ point }: Dot) => Number(point.role === 'target');
  const dots = layout.dots.toSorted((a, b) => isTarget(b) - isTarget(a));
  const marks = dots.map((dot) => {
    const text = shortened(dot.point.text);
    const box = freeBox(text, dot, layout, taken);
    taken.push(box);
    const colour = { actual: colours.actual, target: colours.target }[dot.point.role as string];
    return label(text, box, colour ?? colours.text);
  });
  if (!bound || points.some(({ text }) => text === bound.text)) return marks;
  // a standard has no point of its own: it is said at its line
  const text = shortened(bound.text);
  const y = layout.yOf(bound.low) - gap;
  return [
    ...marks,
    label(text, boxAround(8 + pixelsOf(text) / 2, y, pixelsOf(text), fontSize), colours.target),
  ];
}

/** Above the dot, below it or beside it, as is free; what was reached rather below. */
function freeBox(
  text: string,
  { x, y, low, high, point }: Dot,
  { width, plot }: ChartLayout,
  taken: readonly Box[],
): Box {
  const wide = pixelsOf(text);
  const centre = Math.min(Math.max(x, wide / 2 + edge), width - wide / 2 - edge);
  const above = boxAround(centre, Math.min(low, high) - gap - fontSize / 2, wide, fontSize);
  const below = boxAround(centre, Math.max(low, high) + gap + fontSize / 2, wide, fontSize);
  const before = boxAround(x - gap - wide / 2, y, wide, fontSize);
  const behind = boxAround(x + gap + wide / 2, y, wide, fontSize);
  const choices = [...(point.role === 'actual' ? [below, above] : [above, below]), behind, before];
  const isFree = (box: Box) =>
    box.top >= plot.top - 2 &&
    box.bottom <= plot.bottom + 2 &&
    box.left >= 0 &&
    box.right <= width &&
    !taken.some((other) => overlap(box, other));
  return choices.find(isFree) ?? (choices[0] as Box);
}

/** Points along the line, close enough that no label slips between them. */
function pointsOfWay({ dots }: ChartLayout): [x: number, y: number][] {
  const way = dots.filter(({ point }) => point.role !== 'actual');
  return way.slice(1).flatMap((to, index) => {
    const from = way[index] as Dot;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
    return Array.from({ length: steps }, (_, step): [number, number] => [
      from.x + ((to.x - from.x) * step) / steps,
      from.y + ((to.y - from.y) * step) / steps,
    ]);
  });
}

function label(text: string, { left, right, bottom }: Box, fill: string): string {
  const at = { x: coordinate((left + right) / 2), y: coordinate(bottom - fontSize * 0.14) };
  return textMark(text, { ...at, 'text-anchor': 'middle', fill });
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A value's text, cut where it is longer than a chart has room for. */
export function shortened(text: string): string {
  if (textWidth(text) <= widest) return text;
  let short = '';
  for (const character of text) {
    if (textWidth(short + character) > widest - 2) break;
    short += character;
  }
  return `${short}…`;
}
