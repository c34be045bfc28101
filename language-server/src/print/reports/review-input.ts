import type { Finding } from '../../checks/check.ts';
import type { CheckFailure } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Source, Span } from '../../core/model/source.ts';
import type { ReadingOfReview } from '../../core/review/read-review.ts';
import type { Language } from '../../core/text/localized.ts';

/** A plan that was checked, as it is handed to a report. */
export interface ReviewedPlan {
  /** The file as its readers are told of it. */
  readonly shown: string;
  readonly plan: Plan;
  readonly findings: readonly ReviewedFinding[];
  /** The checks that did not finish. */
  readonly failures: readonly CheckFailure[];
  /** What reviewers said of it and decided; absent where nobody has. */
  readonly review?: ReadingOfReview | undefined;
}

export interface ReviewedFinding extends Omit<Finding, 'related'> {
  readonly related: readonly RelatedPlace[];
}

/** Another place a finding is about, in the plan's own file or another. */
export interface RelatedPlace {
  readonly shown: string;
  readonly source: Source;
  readonly span: Span;
  readonly message: Finding['message'];
}

export interface ReviewContext {
  readonly language: Language;
  /** The day of the report as it is to be printed; without one the same plans give the same report always. */
  readonly date?: string;
}
