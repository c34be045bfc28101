import type { Plan } from '../core/model/plan.ts';
import type { Span } from '../core/model/source.ts';
import type { KnownPlans } from '../core/plans/known-plans.ts';
import type { OfficeRules } from '../core/plans/office-rules.ts';
import type { Localized } from '../core/text/localized.ts';
import type { RealPlan } from './real-plans.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type Area = 'values' | 'timeline' | 'responsibility' | 'structure' | 'text' | 'style' | 'alignment';

/** Another place a finding is about. */
export interface OtherPlace {
  readonly span: Span;
  readonly message: Localized;
  /** Absent where it is in the same file. */
  readonly uri?: string;
}

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /** What of the new text stands for something that only the drafter knows: an editor that can selects it. */
  readonly placeholder?: string;
}

/** A change that mends the finding. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  /** Changes form, never what the plan says; fix-all applies it. */
  readonly safe?: true;
  /** Writes other words for the same: fix-all holds the plan to what it said but for these. */
  readonly rewords?: true;
}

/** What a check says of one place; the code and the severity are the check's own. */
export interface Report {
  readonly span: Span;
  readonly message: Localized;
  readonly related?: readonly OtherPlace[];
  readonly fixes?: readonly Fix[];
  /** Where one place deserves less (or more) than the check's own severity. */
  readonly severity?: Severity;
}

/**
 * One thing a careful reviewer notices, and all that is to be said about it. The diagnostic, the
 * quick fix, `planwright explain`, the code's page and its own test are made from this object.
 */
export interface Check {
  /** `area/kebab-name`; never reused for anything else. */
  readonly code: `${Area}/${string}`;
  readonly severity: Severity;
  /** Runs only where settings give it a severity: what it looks for is a matter of an office’s own taste. */
  readonly isOptional?: true;
  /** What it finds are values that can’t all be right: an editor tells that at once, all else when one pauses to think. */
  readonly isContradiction?: true;
  readonly title: Localized;
  /** Why it matters and what it rests on. */
  readonly why: Localized;
  /** Plans, each complete, that report exactly this code and no other. */
  readonly bad: readonly string[];
  /** Plans that come close and report nothing at all. */
  readonly good: readonly string[];
  /** Plans, each complete, that the examples refer to. */
  readonly known?: readonly string[];
  /** The `planwright.json` that holds for the examples. */
  readonly settings?: string;
  /**
   * What it finds in published plans, as put online or as they stand in examples/, each finding judged right by a
   * reader; absent where it finds nothing in any of them.
   */
  readonly inRealPlans?: Partial<Record<RealPlan, Localized>>;
  /** Looks at a plan, where it refers to others at what they say, and at what its office has settled for all its plans. */
  run(plan: Plan, known: KnownPlans, office: OfficeRules): Iterable<Report>;
}

/** A report with its check's code and the severity it has after settings. */
export interface Finding extends Report {
  readonly code: Check['code'];
  readonly severity: Severity;
}
