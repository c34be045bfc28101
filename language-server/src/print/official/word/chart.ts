import { ChartRun } from 'docx/charts';
import { chartTitle, description } from '../../pictures/trajectory/description.ts';
import { scaleOf } from '../../pictures/trajectory/layout.ts';
import { yearsOf } from '../../pictures/trajectory/years.ts';
import type { Trajectory } from '../../pictures/trajectory.ts';
import type { Wording } from '../../tables/wording.ts';
import { word } from '../../tables/words.ts';
import { languageOf, wordsIn, yearLabels } from '../chart-words.ts';
import { chartFont } from './chart-look.ts';
import { seriesOf } from './chart-series.ts';

// LibreOffice keeps 20 charts of a file at a time and draws the labels of all too small where there are more; Word doesn't.
/** In pixels of 96 to the inch: two fit into a line of text. */
const size = { width: 288, height: 156 };

/**
 * A trajectory as a chart that Word draws, and that its user can edit: a row for each year in its sheet, a column each
 * for what is planned, what the target asks for and what was reached. A range is its middle with a bar.
 *
 * @param index Its place among the charts; the library would number it through all files it writes.
 */
export function chartOf(trajectory: Trajectory, index: number, wording: Wording): ChartRun {
  const { bound } = trajectory;
  const years = yearsOf(trajectory);
  const { bottom, top } = scaleOf(trajectory);
  const language = languageOf(wording);
  const title = chartTitle(trajectory)[language];
  return new ChartRun({
    type: 'line',
    legend: false,
    chartArea: { fill: 'none', border: 'none' },
    font: { name: chartFont.name, color: chartFont.color },
    transformation: size,
    emptyValues: 'connect',
    categories: yearLabels(years, wording),
    categoryAxis: { font: chartFont, crossesAt: 'minimum' },
    valueAxis: { minimum: bottom, maximum: top, visible: false, gridlines: false },
    altText: {
      id: `${index + 1}`,
      name: title,
      description: title + word('colon', wording) + description(trajectory, wordsIn(wording), language),
    },
    series: seriesOf(years, bound, wording),
  });
}
