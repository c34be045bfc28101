import { Deferred, type WorkspaceLock } from 'langium';
import type { CheckResult } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanChecker } from './checker.ts';
import type { ClosedPlans } from './closed-plans.ts';
import { KeptFindings } from './kept-findings.ts';
import { inSlices } from './slices.ts';

/** A plan that nobody has open, and what came of checking it. */
export type CheckedListener = (plan: Plan, result: CheckResult) => void;

/** Checks the plans that nobody has open, one after the other, behind all that is asked for. */
export class BackgroundChecks {
  private readonly closed: ClosedPlans;
  private readonly checker: PlanChecker;
  private readonly lock: WorkspaceLock;
  private readonly kept = new KeptFindings();
  private readonly waiting = new Set<string>();
  private readonly listeners: CheckedListener[] = [];
  private readonly endListeners: (() => void)[] = [];
  private end: Deferred | undefined;
  private isPaused = false;

  constructor(closed: ClosedPlans, checker: PlanChecker, lock: WorkspaceLock) {
    this.closed = closed;
    this.checker = checker;
    this.lock = lock;
  }

  /** Told of each plan that has been checked. */
  onChecked(listener: CheckedListener): void {
    this.listeners.push(listener);
  }

  /** Told when all have been, or the rest is left for later. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Has files checked, if nobody has them open; what was paused goes on with them. */
  add(uris: Iterable<string>): void {
    const closed = [...uris].filter((uri) => this.closed.has(uri));
    if (closed.length === 0) return;
    for (const uri of closed) this.waiting.add(uri);
    this.isPaused = false;
    if (this.end) return;
    this.end = new Deferred();
    void this.checkAll();
  }

  /** The settings are others: everything is looked for again. */
  forget(): void {
    this.kept.clear();
  }

  /** Leaves the rest for the next time that something is to be checked. */
  pause(): void {
    this.isPaused = true;
  }

  /** What came of it when a plan, open or not, was last checked, or comes of it now. */
  async resultOf(plan: Plan): Promise<CheckResult> {
    if (!this.closed.has(plan.source.uri)) return this.checker.resultOf(plan);
    const run = await this.checker.begin(plan, this.kept.of(plan));
    await inSlices(this.lock, () => !run.step());
    return run.result ?? this.checker.resultOf(plan);
  }

  /** When nothing is left to be checked. */
  async settled(): Promise<void> {
    while (this.end) await this.end.promise;
  }

  private async checkAll(): Promise<void> {
    const { end } = this;
    for (const uri of this.waiting) {
      if (this.isPaused) break;
      this.waiting.delete(uri);
      await this.check(uri).catch(() => undefined);
    }
    this.end = undefined;
    for (const listener of this.endListeners) listener();
    end?.resolve();
  }

  private async check(uri: string): Promise<void> {
    // gone, opened or to be checked once more meanwhile
    const isWanted = () => this.closed.has(uri) && !this.waiting.has(uri);
    if (!isWanted()) {
      this.kept.forget(uri);
      return;
    }
    const plan = this.closed.planOf(uri);
    const run = await this.checker.begin(plan, this.kept.of(plan));
    await inSlices(this.lock, () => isWanted() && !run.step());
    const { result } = run;
    if (!isWanted() || !result) return;
    this.kept.keep(plan, result.own);
    for (const listener of this.listeners) listener(plan, result);
  }
}
