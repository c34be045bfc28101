import type { Trajectory, TrajectoryPoint } from '../trajectory.ts';
import { placesOf } from './layout.ts';

/** A year of a trajectory, with what is planned for it and what was reached in it. */
export interface TrajectoryYear {
  /** Absent where it stands for several that are left out. */
  readonly year?: number;
  readonly planned?: TrajectoryPoint;
  readonly actual?: TrajectoryPoint;
}

/** The longest time that is shown year by year. */
const longest = 40;

/**
 * Year after year from the first to the last, whether it has a value or not, so that time is true to scale, save for
 * stretches that are cut short; of a very long time only the years that have a value. Of two values that are planned
 * for one year the later written holds.
 */
export function yearsOf({ points }: Trajectory): TrajectoryYear[] {
  const { places, isCut } = placesOf(points.map(({ year }) => year));
  const own = [...places.keys()];
  const steps = Math.max(0, ...places.values());
  if (steps > longest) return own.map((year) => ({ year, ...valuesIn(year) }));
  const years = Array.from({ length: steps + 1 }, (_, step): TrajectoryYear => {
    const next = own.find((year) => (places.get(year) as number) >= step) as number;
    const before = (places.get(next) as number) - step;
    if (before === 0) return { year: next, ...valuesIn(next) };
    return isCut(next) ? {} : { year: next - before };
  });
  return years;

  function valuesIn(year: number): Omit<TrajectoryYear, 'year'> {
    const inYear = points.filter((point) => point.year === year);
    const planned = inYear.findLast(({ role }) => role !== 'actual');
    const actual = inYear.findLast(({ role }) => role === 'actual');
    return { ...(planned && { planned }), ...(actual && { actual }) };
  }
}
