import type { Plan } from '../core/model/plan.ts';
import type { Language } from '../core/text/localized.ts';
import { type TimelineYear, timelineOf } from '../print/pictures/timeline.ts';
import {
  type ChartColours,
  darkColours,
  lightColours,
  printColours,
  themeColours,
} from '../print/pictures/trajectory/colours.ts';
import { type Trajectory, trajectoryOf } from '../print/pictures/trajectory.ts';
import { languageOfPlan } from '../print/tables/plan-language.ts';

export type { TimelineEvent, TimelineYear } from '../print/pictures/timeline.ts';
export type { ChartColours } from '../print/pictures/trajectory/colours.ts';
export type { ChartWords, RoleWords } from '../print/pictures/trajectory/roles.ts';
export type { Trajectory, TrajectoryBound, TrajectoryPoint } from '../print/pictures/trajectory.ts';
export { type ChartOptions, trajectorySvg } from '../print/pictures/trajectory-svg.ts';

/**
 * What is due when: deadlines, and the values that indicators are to reach. By year, what has no single date last.
 * @param language of the labels; the plan's own unless told
 */
export function timeline(plan: Plan, language: Language = languageOfPlan(plan)): readonly TimelineYear[] {
  return timelineOf(plan, language);
}

/**
 * How the indicators of a plan are to go over the years, as numbers to draw; those that have values of fewer than two
 * years that can be compared are left out. `trajectorySvg` draws one.
 * @param language of the labels; the plan's own unless told
 */
export function trajectories(plan: Plan, language: Language = languageOfPlan(plan)): readonly Trajectory[] {
  return plan.indicators.flatMap((indicator) => trajectoryOf(indicator, plan.source, language) ?? []);
}

/** What charts may be drawn in: `theme` follows the page they stand in, the others are for pictures of their own. */
export const chartColours: Readonly<Record<'theme' | 'light' | 'dark' | 'print', ChartColours>> = {
  theme: themeColours,
  light: lightColours,
  dark: darkColours,
  print: printColours,
};
