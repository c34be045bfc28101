import { Deferred } from 'langium';
import type { CheckResult } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { ClosedPlans } from '../closed/closed-plans.ts';
import type { ClosedWork, FileCheck } from '../closed/closed-work.ts';

/** What the checks of closed plans work with. */
export interface CheckServices {
  readonly closed: ClosedPlans;
  readonly work: ClosedWork;
  settingsOf(uri: string): Promise<Settings>;
  /** Checks a plan here and now, whole. */
  resultOf(plan: Plan, settings: Settings): Promise<CheckResult>;
  /** When checks may go on: all titles are known, and nobody waits for what is still to be read. */
  ready(): Promise<void>;
}

/** Has the plans that nobody has open checked, behind all that is asked for. */
export class BackgroundChecks {
  private readonly services: CheckServices;
  private readonly waiting = new Set<string>();
  private readonly listeners: ((check: FileCheck) => void)[] = [];
  private readonly endListeners: (() => void)[] = [];
  private end: Deferred | undefined;
  private isPaused = false;

  constructor(services: CheckServices) {
    this.services = services;
  }

  /** Told of each plan that has been checked. */
  onChecked(listener: (check: FileCheck) => void): void {
    this.listeners.push(listener);
  }

  /** Told when all have been, or the rest is left for later. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Has files checked, if nobody has them open; what was paused goes on with them. */
  add(uris: Iterable<string>): void {
    const closed = [...uris].filter((uri) => this.services.closed.has(uri));
    if (closed.length === 0) return;
    for (const uri of closed) this.waiting.add(uri);
    this.isPaused = false;
    if (this.end) return;
    this.end = new Deferred();
    void this.checkAll();
  }

  /** Leaves the rest for the next time that something is to be checked. */
  pause(): void {
    this.isPaused = true;
  }

  /** What comes of checking a plan that nobody has open. */
  async resultOf(plan: Plan): Promise<CheckResult> {
    return this.services.resultOf(plan, await this.services.settingsOf(plan.source.uri));
  }

  get isBusy(): boolean {
    return this.end !== undefined;
  }

  /** When nothing is left to be checked. */
  async settled(): Promise<void> {
    while (this.end) await this.end.promise;
  }

  private async checkAll(): Promise<void> {
    const { end, services } = this;
    while (this.waiting.size > 0 && !this.isPaused) {
      await Promise.all(Array.from({ length: services.work.atOnce }, () => this.checkSome()));
    }
    this.end = undefined;
    for (const listener of this.endListeners) listener();
    end?.resolve();
  }

  private async checkSome(): Promise<void> {
    for (const uri of this.waiting) {
      if (this.isPaused) return;
      await this.services.ready();
      // another has begun it
      if (!this.waiting.delete(uri)) continue;
      await this.check(uri).catch(() => undefined);
    }
  }

  private async check(uri: string): Promise<void> {
    const { closed, work } = this.services;
    // gone, opened or to be checked once more meanwhile
    const isWanted = () => closed.has(uri) && !this.waiting.has(uri);
    if (!isWanted()) return;
    const check = await work.check(uri, await this.services.settingsOf(uri), isWanted);
    if (!check || !isWanted()) return;
    for (const listener of this.listeners) listener(check);
  }
}
