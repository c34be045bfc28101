import type { Settings } from '../../checks/settings.ts';
import type { FindableHead } from '../../core/plans/scanned-plans.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { PlanFile } from '../plan-files.ts';
import type { ExaminationBytes } from './examiner.ts';

/** What a thread that checks files is started with. */
export interface ThreadKnowledge {
  readonly kind: 'check';
  /** The plans that are known. */
  readonly heads: readonly (readonly [uri: string, head: FindableHead])[];
  /** Those by which files are checked, which are called by their places here. */
  readonly settings: readonly Settings[];
}

/** A file to check. */
export interface CheckTask {
  readonly file: PlanFile;
  /** The place of its settings. */
  readonly settings: number;
}

/** What came of a task; in words, where it could not be done. */
export type CheckAnswer = ExaminationBytes | { readonly problem: Localized };
