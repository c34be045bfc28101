import type { Indicator } from '../../../core/model/plan.ts';
import type { Source } from '../../../core/model/source.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { lightColours } from '../../../print/pictures/trajectory/colours.ts';
import { trajectoryOf } from '../../../print/pictures/trajectory.ts';
import { trajectorySvg } from '../../../print/pictures/trajectory-svg.ts';
import { base64Of } from '../../protocol/base64.ts';

const chart: Localized = { zh: '走势', en: 'Trajectory' };

/** Editors cut a card that is too long, and a picture in the middle. */
const longest = 20_000;

/**
 * An indicator's way over the years as a picture within the text of a card; undefined where fewer than two of
 * its values can be drawn. It brings its own paper: it can't know whether the editor is light or dark.
 */
export function chartImage(indicator: Indicator, source: Source, language: Language): string | undefined {
  const trajectory = trajectoryOf(indicator, source, language);
  if (!trajectory) return undefined;
  const svg = trajectorySvg(trajectory, { language, width: 320, height: 120, colours: lightColours });
  const paper = `<rect width="100%" height="100%" rx="4" fill="${lightColours.paper}"/>`;
  const image = `![${chart[language]}](data:image/svg+xml;base64,${base64Of(new TextEncoder().encode(svg.replace('>', `>${paper}`)))})`;
  return image.length > longest ? undefined : image;
}
