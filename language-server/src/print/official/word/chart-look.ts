import type { ChartMarkerShape } from 'docx/charts';
import type { YearRole } from '../../../core/model/plan.ts';

/** Of all that a chart says. */
export const chartFont = { name: 'SimSun', size: 9, color: '000000' };

interface Marker {
  readonly shape: ChartMarkerShape;
  /** In points. */
  readonly size: number;
  /** The character that looks like it. */
  readonly sign: string;
}

/** What differs differs in form: documents are printed in black. */
export const markers: Readonly<Record<Exclude<YearRole, 'standard'>, Marker>> = {
  baseline: { shape: 'square', size: 7, sign: '■' },
  milestone: { shape: 'circle', size: 7, sign: '●' },
  target: { shape: 'diamond', size: 10, sign: '◆' },
  outlook: { shape: 'star', size: 8, sign: '＊' },
  actual: { shape: 'triangle', size: 8, sign: '▲' },
};
