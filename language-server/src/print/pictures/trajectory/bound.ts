import type { Comparator } from '../../../core/model/quantity.ts';
import type { Trajectory, TrajectoryBound } from '../trajectory.ts';
import type { ChartColours } from './colours.ts';
import type { ChartLayout } from './layout.ts';
import { attributes, coordinate } from './svg.ts';

type Side = 'above' | 'below' | 'neither';

/** Where the values are that a bound allows. */
const goodSide: Readonly<Record<Comparator, Side>> = {
  'at-least': 'above',
  'more-than': 'above',
  'somewhat-over': 'above',
  'at-most': 'below',
  'less-than': 'below',
  equal: 'neither',
  about: 'neither',
};

/** Whether values are good at one side of it. */
export function hasGoodSide({ comparator }: TrajectoryBound): boolean {
  return goodSide[comparator] !== 'neither';
}

/** The amounts at which what is asked for begins or ends: one, or both of a range. */
export function limitsOf({ comparator, low, high }: TrajectoryBound): string[] {
  const limits = { above: [low], below: [high], neither: low === high ? [low] : [low, high] };
  return limits[goodSide[comparator]];
}

/** What is asked for, as a line from side to side, with a shade where values are good; between two lines for a range. */
export function boundMarks(
  { bound }: Trajectory,
  { plot, width, yOf }: ChartLayout,
  colours: ChartColours,
): string[] {
  if (!bound) return [];
  const [low, high] = [yOf(bound.low), yOf(bound.high)];
  const side = goodSide[bound.comparator];
  const [top, bottom] = {
    above: [plot.top, low],
    below: [high, plot.bottom],
    neither: [high, low],
  }[side] as [number, number];
  const [left, right] = [0, width];
  const shade = {
    x: left,
    y: coordinate(top),
    width: right - left,
    height: coordinate(Math.max(0, bottom - top)),
    fill: colours.target,
    'fill-opacity': 0.1,
  };
  const line = (y: number) =>
    `<line${attributes({
      x1: left,
      x2: right,
      y1: coordinate(y),
      y2: coordinate(y),
      stroke: colours.target,
      'stroke-width': 1,
      // a value that is not a bound binds at no side
      ...(side === 'neither' && { 'stroke-dasharray': '5 4' }),
    })}/>`;
  const lines = limitsOf(bound).map((limit) => line(yOf(limit)));
  return [...(shade.height > 0 ? [`<rect${attributes(shade)}/>`] : []), ...lines];
}
