import { trajectorySvg } from '../../../language-server/src/index.ts';
import type { Preview } from '../../../language-server/src/server/protocol/preview.ts';
import { element, picture } from './elements.ts';
import { language } from './language.ts';
import { placesOf, withLeftOut } from './left-out.ts';
import { mark } from './marks.ts';
import { placeOf } from './places.ts';

/** Of a chart, in pixels, and between two of them: as the style sheet lays them out. */
const least = 280;
const gap = 16;

/** A chart for each indicator that has values for several years, as wide as there is room for. */
export function trajectories(preview: Preview, room: number): Element[] {
  const columns = Math.max(1, Math.floor((room + gap) / (least + gap)));
  // the border of a figure is a pixel wide
  const width = Math.floor((room - (columns - 1) * gap) / columns) - 2;
  const charts = preview.trajectories.charts.map((trajectory) => {
    const place = placeOf(trajectory.range);
    const chart = picture(trajectorySvg(trajectory, { language, width }));
    return element(
      'figure',
      { 'data-area': place },
      element(
        'figcaption',
        {},
        element('button', { class: 'cell', type: 'button', 'data-place': place }, trajectory.name),
        mark(trajectory.findings, preview),
      ),
      chart,
    );
  });
  const [place = { from: 0, shown: 0 }] = placesOf([preview.trajectories], () => charts.length);
  return [element('div', { class: 'charts' }, ...withLeftOut(place, charts, () => element('div')))];
}
