/** The years a plan covers, both included. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A date as precise as it was written; month 1–12, day 1–31. */
export interface PlanDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly text: string;
}

/** A part of a year, by its months: 上半年 is 1 to 6, 6月底 is 6 alone. What runs to the year's end from its start is none. */
export interface YearPart {
  readonly from: number;
  readonly to: number;
  /** As written, without the year: 上半年, 6月底. */
  readonly text: string;
}
