import { Big } from 'big.js';
import type { ChartSeries } from 'docx/charts';
import { limitsOf } from '../../pictures/trajectory/bound.ts';
import { shortened } from '../../pictures/trajectory/labels.ts';
import { amountOf } from '../../pictures/trajectory/layout.ts';
import type { TrajectoryYear } from '../../pictures/trajectory/years.ts';
import type { TrajectoryBound } from '../../pictures/trajectory.ts';
import type { Wording } from '../../tables/wording.ts';
import { officialWord } from '../words.ts';
import { labelsOf } from './chart-labels.ts';
import { chartFont, markers } from './chart-look.ts';

const black = '000000';
const grey = '7F7F7F';

/**
 * The columns of a chart's sheet, each with a line: what is planned, where there is any, before all others; what the
 * target asks for in every year; what was reached.
 */
export function seriesOf(
  years: readonly TrajectoryYear[],
  bound: TrajectoryBound | undefined,
  wording: Wording,
): ChartSeries[] {
  const labels = labelsOf(years);
  const planned = years.map((year) => year.planned);
  const actual = years.map((year) => year.actual);
  return [
    ...(planned.some(Boolean)
      ? [
          {
            name: officialWord('planned', wording),
            values: planned.map(middleOf),
            color: black,
            line: { color: black, width: 1.5 },
            markers: markers.milestone,
            pointLabels: labels.planned,
            ...rangeBars(planned),
          },
        ]
      : []),
    ...(bound ? limitSeries(years, bound, wording) : []),
    ...(actual.some(Boolean)
      ? [
          {
            name: officialWord('actual', wording),
            values: actual.map(middleOf),
            color: black,
            line: { color: black, width: 0.75, dash: 'dot' as const },
            markers: markers.actual,
            pointLabels: labels.actual,
            ...rangeBars(actual),
          },
        ]
      : []),
  ];
}

/** What the target asks for; a standard, which is no point of the way, is said at its line. */
function limitSeries(
  years: readonly TrajectoryYear[],
  bound: TrajectoryBound,
  wording: Wording,
): ChartSeries[] {
  const isSaid = years.some(({ planned, actual }) => [planned?.text, actual?.text].includes(bound.text));
  return limitsOf(bound).map((limit, index) => ({
    name: officialWord('limit', wording),
    values: years.map(() => amountOf(limit)),
    color: grey,
    line: { color: grey, width: 1, dash: 'dash' },
    markers: false,
    ...(index === 0 &&
      !isSaid && { pointLabels: [{ text: shortened(bound.text), position: 'above', font: chartFont }] }),
  }));
}

/** Of a range its middle. */
function middleOf(bound: TrajectoryBound | undefined): number | null {
  return bound ? amountOf(new Big(bound.low).plus(bound.high).times('0.5').toFixed()) : null;
}

/** From a range's middle to its ends. */
function rangeBars(bounds: readonly (TrajectoryBound | undefined)[]): Pick<ChartSeries, 'errorBars'> {
  const reach = bounds.map((bound) =>
    bound && bound.low !== bound.high
      ? amountOf(new Big(bound.high).minus(bound.low).times('0.5').toFixed())
      : null,
  );
  if (reach.every((each) => each === null)) return {};
  return { errorBars: { type: 'custom', plus: reach, minus: reach, line: { color: black, width: 1 } } };
}
