import type { Finding } from '../../checks/check.ts';
import { type CheckFailure, type CheckResult, runChecksInSteps } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import { closedHeadOf, type TitleHead, unreadHead } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { readHead } from '../../language/read-head.ts';
import type { ClosedPlans } from './closed-plans.ts';
import type { CheckedView, FileCheck, FileFailure, FileReading, FileScan } from './closed-work.ts';
import { KeptFindings } from './kept-findings.ts';

/** Says what is shown of a plan. */
export type Presentation = (plan: Plan, findings: readonly Finding[], isUnread: boolean) => CheckedView;

/** Reads and checks files that nobody has open, in whatever thread. */
export class Examiner {
  private readonly closed: ClosedPlans;
  private readonly plans: PlanIndex;
  private readonly present: Presentation;
  private readonly hashOf: ((text: string) => string) | undefined;
  private readonly kept = new KeptFindings();
  /** The checks that are known to fail on a file as it is. */
  private readonly failed = new Map<string, Set<string>>();

  /** @param hashOf what proves a text to be the same; absent where nothing is remembered */
  constructor(
    closed: ClosedPlans,
    plans: PlanIndex,
    present: Presentation,
    hashOf: ((text: string) => string) | undefined,
  ) {
    this.hashOf = hashOf;
    this.closed = closed;
    this.plans = plans;
    this.present = present;
  }

  /** Takes a file in, or another version of it. */
  add(uri: string, text: string): FileScan {
    this.failed.delete(uri);
    this.closed.add(uri, text);
    const head = seenIn(text);
    return head ? { uri, head } : this.read(uri);
  }

  read(uri: string): FileReading {
    const plan = this.closed.planOf(uri);
    const fault = this.closed.faultOf(plan);
    return { uri, head: closedHeadOf(plan), ...(fault && { fault: inWords(fault.error) }) };
  }

  /**
   * Checks a file, with a pause behind each check.
   * @param isUnread whether what is read in it is to be told too
   */
  *check(uri: string, settings: Settings, isUnread: boolean): Generator<undefined, FileCheck> {
    const reading = isUnread ? this.read(uri) : undefined;
    yield;
    const plan = this.closed.planOf(uri);
    const kept = this.kept.of(plan, settings);
    const { findings, failures, own } = yield* runChecksInSteps(plan, settings, this.plans, kept);
    this.kept.keep(plan, settings, own);
    const isUnreadable = this.closed.faultOf(plan) !== undefined;
    const shown = this.present(plan, findings, isUnreadable);
    const isWhole = failures.length === 0 && !isUnreadable;
    const hash = reading && isWhole ? this.hashOf?.(plan.source.text) : undefined;
    return {
      uri,
      ...(reading && { reading }),
      ...shown,
      ...(hash !== undefined && { hash }),
      isWhole,
      failures: this.unheard(uri, failures),
    };
  }

  /** What comes of checking a plan, whole, with a pause behind each check. */
  result(plan: Plan, settings: Settings): Generator<undefined, CheckResult> {
    return runChecksInSteps(plan, settings, this.plans);
  }

  forget(uri: string): void {
    this.kept.forget(uri);
    this.failed.delete(uri);
    this.closed.forget(uri);
  }

  private unheard(uri: string, failures: readonly CheckFailure[]): FileFailure[] {
    const known = this.failed.get(uri) ?? new Set();
    const unheard = failures.filter(({ code }) => !known.has(code));
    if (unheard.length > 0) this.failed.set(uri, new Set([...known, ...unheard.map(({ code }) => code)]));
    return unheard.map(({ code, error }) => ({ code, uri, error: inWords(error) }));
  }
}

/** What is seen at a glance; nothing where that can't be told, or fails, which is said when all of it is read. */
function seenIn(text: string): TitleHead | undefined {
  try {
    const head = readHead(text);
    return head && unreadHead(head);
  } catch {
    return undefined;
  }
}

function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error}`) : `${error}`;
}
