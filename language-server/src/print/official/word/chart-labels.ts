import type { ChartPointLabel } from 'docx/charts';
import { shortened } from '../../pictures/trajectory/labels.ts';
import { amountOf } from '../../pictures/trajectory/layout.ts';
import type { TrajectoryYear } from '../../pictures/trajectory/years.ts';
import type { TrajectoryPoint } from '../../pictures/trajectory.ts';
import { chartFont } from './chart-look.ts';

export interface ChartLabels {
  readonly planned: readonly (ChartPointLabel | false)[];
  readonly actual: readonly (ChartPointLabel | false)[];
}

/**
 * The values in the plan's own words, by year; the target's in bold. A label stands on the outer side of the way's bend,
 * where the way doesn't run through it; where something was reached in that year, the higher value has its label
 * above and the lower one below.
 */
export function labelsOf(years: readonly TrajectoryYear[]): ChartLabels {
  const way = years.flatMap(({ planned }, at) => (planned ? [{ at, amount: amountOf(planned.high) }] : []));
  const steepness = (from: number) => {
    const [a, b] = [way[from], way[from + 1]];
    return a && b ? (b.amount - a.amount) / (b.at - a.at) : 0;
  };
  const isAbove = ({ planned, actual }: TrajectoryYear, at: number) => {
    if (planned && actual) return amountOf(planned.high) > amountOf(actual.high);
    const place = way.findIndex((each) => each.at === at);
    return steepness(place - 1) >= steepness(place);
  };
  return {
    planned: years.map((year, at) => year.planned !== undefined && labelOf(year.planned, isAbove(year, at))),
    actual: years.map(
      (year, at) =>
        year.actual !== undefined && labelOf(year.actual, year.planned !== undefined && !isAbove(year, at)),
    ),
  };
}

function labelOf({ text, role, low, high }: TrajectoryPoint, isAbove: boolean): ChartPointLabel {
  return {
    text: shortened(text),
    // a range has a bar above and below
    position: low === high ? (isAbove ? 'above' : 'below') : 'left',
    font: { ...chartFont, bold: role === 'target' },
  };
}
