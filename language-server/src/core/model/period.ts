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
