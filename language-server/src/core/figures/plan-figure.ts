import type { Indicator, IndicatorValue, Section } from '../model/plan.ts';
import type { Statement } from '../recogniser/commitment.ts';
import type { Numeral } from '../recogniser/numeral.ts';

/** Where in a plan something is said. */
export type FigurePlace =
  | 'header'
  | 'departments'
  | 'heading'
  | 'text'
  | 'indicator'
  | 'table'
  | 'annexes'
  | 'elsewhere';

/** A numeral of a plan: what it is, which rule said so, and where it stands. */
export interface PlanFigure extends Numeral {
  readonly place: FigurePlace;
  /** None in front of the first section and its texts. */
  readonly section?: Section;
  /** What the sentence says with it, where it states a quantity. */
  readonly statement?: Statement;
  /** What the place says that it is of: the row and the column of a cell. */
  readonly of?: string;
  /** The field or the cell that it is the value of. */
  readonly field?: { readonly indicator: Indicator; readonly value: IndicatorValue };
}
