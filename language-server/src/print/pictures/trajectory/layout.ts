import type { Trajectory, TrajectoryPoint } from '../trajectory.ts';
import { fontSize } from './svg.ts';

/** A point where it is drawn; `low` and `high` are the y of its bounds, equal to `y` unless it is a range. */
export interface Dot {
  readonly point: TrajectoryPoint;
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** What is drawn in; labels of years stand below it. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly dots: readonly Dot[];
  /** The y of an amount. */
  yOf(amount: string): number;
  /** Whether the stretch of time before a year is drawn shorter than it is. */
  isCut(year: number): boolean;
}

/** Share of the height of all values that is left free above the highest and below the lowest one. */
const room = 0.3;

/** No stretch of time is drawn longer than this many times the shortest; 2035 would press the period together. */
const longest = 3;

/**
 * Where everything goes. Years are as far apart as they are in time, save for stretches that are cut short;
 * the scale begins where the values do.
 */
export function layoutOf(trajectory: Trajectory, width: number, height: number): ChartLayout {
  const { points } = trajectory;
  const plot = { left: 34, right: width - 34, top: 8, bottom: height - 2.9 * fontSize };
  const { places, isCut } = placesOf(points.map(({ year }) => year));
  const end = Math.max(...places.values());
  const { bottom, top } = scaleOf(trajectory);
  const yOf = (amount: string) =>
    plot.bottom - ((amountOf(amount) - bottom) / (top - bottom)) * (plot.bottom - plot.top);
  const dots = points.map((point): Dot => {
    const [low, high] = [yOf(point.low), yOf(point.high)];
    const place = end === 0 ? 0.5 : (places.get(point.year) as number) / end;
    return { point, x: plot.left + place * (plot.right - plot.left), y: (low + high) / 2, low, high };
  });
  return { width, height, plot, dots, yOf, isCut };
}

/** From where to where the amounts are drawn: all values, and some room above and below. */
export function scaleOf({ points, bound }: Trajectory): { bottom: number; top: number } {
  const amounts = [...points, ...(bound ? [bound] : [])].flatMap(({ low, high }) => [
    amountOf(low),
    amountOf(high),
  ]);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const spread = most - least || Math.abs(most) / 4 || 1;
  return { bottom: least - spread * room, top: most + spread * room };
}

/** How far along each year is, the first at 0, and whether the stretch before it was cut short. */
export function placesOf(all: readonly number[]) {
  const years = [...new Set(all)].sort((a, b) => a - b);
  const gaps = years.slice(1).map((year, index) => year - (years[index] as number));
  const limit = longest * Math.min(...gaps);
  let place = 0;
  const places = new Map(
    years.map((year, index) => {
      place += Math.min(gaps[index - 1] ?? 0, limit);
      return [year, place] as const;
    }),
  );
  return { places, isCut: (year: number) => (gaps[years.indexOf(year) - 1] ?? 0) > limit };
}

/** An exact decimal as a number to draw with; what no number can hold lies at the edge of what one can. */
export function amountOf(decimal: string): number {
  return Math.max(-1e150, Math.min(Number(decimal), 1e150));
}
