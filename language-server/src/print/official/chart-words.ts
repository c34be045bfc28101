import type { Language } from '../../core/text/localized.ts';
import { yearText } from '../../core/wording/years.ts';
import { chartTitle } from '../pictures/trajectory/description.ts';
import { type ChartWords, chartWords } from '../pictures/trajectory/roles.ts';
import type { TrajectoryYear } from '../pictures/trajectory/years.ts';
import type { Trajectory } from '../pictures/trajectory.ts';
import type { Wording } from '../tables/wording.ts';
import { officialWord } from './words.ts';

/** What stands below a chart: `图2　护理型床位占比（%）`. */
export function chartCaption(trajectory: Trajectory, index: number, wording: Wording): string {
  const gap = wording === 'en' ? ' ' : '　';
  return officialWord('caption', wording) + (index + 1) + gap + chartTitle(trajectory)[languageOf(wording)];
}

/** The language of what a chart says besides the plan's own words. */
export function languageOf(wording: Wording): Language {
  return wording === 'en' ? 'en' : 'zh';
}

/** What a chart says of an indicator and its years, in the characters that the plan is written in. */
export function wordsIn(wording: Wording): ChartWords {
  const words = chartWords(languageOf(wording));
  if (wording !== 'hant') return words;
  const roles = { target: '目標', outlook: '遠景', standard: '標準', actual: '實績' };
  return { ...words, ...roles, bound: (text) => `要達到${text}` };
}

/** Signs with what they stand for: `○规划值　●实绩`. */
export function legend(
  entries: readonly (readonly [sign: string, meaning: string])[],
  wording: Wording,
): string {
  const gap = wording === 'en' ? ' ' : '';
  return entries.map(([sign, meaning]) => sign + gap + meaning).join('　');
}

/** Whether anything in the charts was reached already. */
export function hasActuals(trajectories: readonly Trajectory[]): boolean {
  return trajectories.some(({ points }) => points.some(({ role }) => role === 'actual'));
}

/** As many years as a chart has room to name in full. */
const mostLabels = 6;

/** `2025年` and below it what it is; where there are many, `2025`, and only those that have a value. */
export function yearLabels(years: readonly TrajectoryYear[], wording: Wording): string[] {
  const language = languageOf(wording);
  const words = wordsIn(wording);
  const isCrowded = years.length > mostLabels;
  return years.map(({ year, planned, actual }) => {
    if (year === undefined) return '…';
    const point = planned ?? actual;
    if (isCrowded && !point) return '';
    const label = isCrowded ? `${year}` : yearText(year)[language];
    return point ? `${label}\n${words[point.role]}` : label;
  });
}
