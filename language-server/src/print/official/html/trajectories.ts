import { escaped } from '../../documents/markup.ts';
import { hasGoodSide } from '../../pictures/trajectory/bound.ts';
import { printColours } from '../../pictures/trajectory/colours.ts';
import type { Trajectory } from '../../pictures/trajectory.ts';
import { trajectorySvg } from '../../pictures/trajectory-svg.ts';
import type { Wording } from '../../tables/wording.ts';
import { chartCaption, hasActuals, languageOf, legend, wordsIn } from '../chart-words.ts';
import { officialWord } from '../words.ts';

/** A chart for each indicator, two to a row, and a line that explains them. */
export function trajectoriesHtml(trajectories: readonly Trajectory[], wording: Wording): string {
  const language = languageOf(wording);
  const words = wordsIn(wording);
  const figures = trajectories.map((trajectory, index) => {
    const look = { language, words, width: 300, height: 165, colours: printColours };
    const svg = trajectorySvg(trajectory, look);
    const caption = chartCaption(trajectory, index, wording);
    return `<figure>\n${svg}\n<figcaption>${escaped(caption)}</figcaption>\n</figure>\n`;
  });
  const hasShade = trajectories.some(({ bound }) => bound && hasGoodSide(bound));
  const signs = [
    ['○', officialWord('planned', wording)],
    ...(hasActuals(trajectories) ? [['●', officialWord('actual', wording)] as const] : []),
    ['―', officialWord('limit', wording) + (hasShade ? officialWord('goodSide', wording) : '')],
  ] as const;
  return `<div class="charts">\n${figures.join('')}</div>\n<p class="note">${escaped(legend(signs, wording))}</p>\n`;
}
