import type { Finding } from '../../checks/check.ts';
import { located } from '../../checks/located.ts';
import { type CheckFailure, runChecksInSteps } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import { atOnce } from '../../core/model/at-once.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Range, Span } from '../../core/model/source.ts';
import { type HeadBytes, headBytes } from '../../core/plans/head-bytes.ts';
import { closedHeadOf } from '../../core/plans/plan-head.ts';
import type { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import type { Localized } from '../../core/text/localized.ts';
import { inOneLine } from '../refusal.ts';
import type { PlanStore } from './plan-store.ts';

/** What came of checking a file, as plain data. */
export interface Examination {
  readonly findings: readonly ExaminedFinding[];
  /** The checks that did not finish, and what was wrong with each, in one line. */
  readonly failures: readonly CheckFailure[];
}

/** A finding with its places, those in other files too. */
export interface ExaminedFinding extends Omit<Finding, 'related'> {
  readonly range: Range;
  readonly related: readonly ExaminedPlace[];
}

export interface ExaminedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly range: Range;
  readonly message: Localized;
}

/** Checks a plan beside those that are known. */
export function examine(plan: Plan, settings: Settings, known: ScannedPlans): Examination {
  return atOnce(examineInSteps(plan, settings, known));
}

function* examineInSteps(
  plan: Plan,
  settings: Settings,
  known: ScannedPlans,
): Generator<undefined, Examination> {
  const { findings, failures } = yield* runChecksInSteps(plan, settings, known);
  return {
    findings: located(findings, plan, (uri) => known.planAt(uri)?.source).map((finding) => ({
      ...finding,
      related: finding.related.map(({ source, ...place }) => ({ ...place, uri: source.uri })),
    })),
    failures: failures.map((failure) => ({ ...failure, error: inOneLine(failure.error) })),
  };
}

/** The same as it is sent and kept: without fixes, and with what is to be known of the file the next time. */
export interface ExaminationBytes {
  /** JSON in UTF-8. */
  readonly examination: Uint8Array<ArrayBuffer>;
  /** Whether all checks finished. */
  readonly isWhole: boolean;
  readonly head: HeadBytes;
  /** Of the bytes that the plan was read from. */
  readonly hash: string;
}

export function examinationFrom(bytes: Uint8Array): Examination {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * Checks the plan of a file, with a pause behind each check.
 * @throws what the file system throws, or the reader of plans
 */
export function* examineFile(
  uri: string,
  settings: Settings,
  plans: PlanStore,
  known: ScannedPlans,
): Generator<undefined, ExaminationBytes> {
  const { plan, hash } = plans.versionAt(uri);
  yield;
  const { findings, failures } = yield* examineInSteps(plan, settings, known);
  // few are asked for by others
  plans.release(uri);
  const withoutFixes = findings.map(({ fixes: _, ...finding }) => finding);
  const examination: Examination = { findings: withoutFixes, failures };
  return {
    examination: new TextEncoder().encode(JSON.stringify(examination)),
    isWhole: failures.length === 0,
    head: headBytes(closedHeadOf(plan)),
    hash,
  };
}
