import type { YearPart } from './period.ts';
import type { Value } from './quantity.ts';
import type { Span } from './source.ts';

/** What a year is to an indicator, given by its place in the period. */
export type YearRole = 'baseline' | 'milestone' | 'target' | 'outlook' | 'standard' | 'actual';

export interface IndicatorValue {
  readonly role: YearRole;
  /** The year it is for; undefined for 标准, and for 目标 in a plan without a period. */
  readonly year?: number;
  /** The part of the year it is for: 2024年6月底, 2024年上半年. */
  readonly part?: YearPart;
  /** Where the year is written: the year line's or the column's head; 目标 and 标准 likewise. */
  readonly yearSpan: Span;
  /**
   * The head of a column of changes or totals (年均增速〔累计〕, 五年累计): such a value is a target for the whole
   * period beside those of the years, and is not to be held against them. `year` is the period's last.
   */
  readonly heading?: string;
  readonly value: Value;
}
