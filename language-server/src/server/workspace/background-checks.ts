import { Deferred } from 'langium';
import type { CheckResult } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { ClosedPlans } from '../closed/closed-plans.ts';
import type { ClosedWork, FileCheck } from '../closed/closed-work.ts';
import type { RememberedPlans } from './remembered-plans.ts';

/** What the checks of closed plans work with. */
export interface CheckServices {
  readonly closed: ClosedPlans;
  readonly work: ClosedWork;
  settingsOf(uri: string): Promise<Settings>;
  /** Checks a plan here and now, whole. */
  resultOf(plan: Plan, settings: Settings): Promise<CheckResult>;
  /** What is known of files from one run to the next; absent where nothing is. */
  readonly remembered: RememberedPlans | undefined;
  /** Whether what a file tells others is still to be read. */
  isUnread(uri: string): boolean;
  /** When checks may go on: all titles are known, and nobody waits for what is still to be read. */
  ready(): Promise<void>;
}

/** Has the plans that nobody has open checked, behind all that is asked for. */
export class BackgroundChecks {
  private readonly services: CheckServices;
  private readonly waiting = new Set<string>();
  /** Those of which what was found in an earlier run is still true. */
  private readonly known = new Set<string>();
  private readonly listeners: ((check: FileCheck) => void)[] = [];
  private readonly endListeners: (() => void)[] = [];
  /** Those that somebody has stopped the checks of. */
  private readonly held = new Set<string>();
  private readonly holdListeners: ((count: number) => void)[] = [];
  private end: Deferred | undefined;

  constructor(services: CheckServices) {
    this.services = services;
  }

  /** Told of each plan that has been checked. */
  onChecked(listener: (check: FileCheck) => void): void {
    this.listeners.push(listener);
  }

  /** Told when all have been, or the rest is held back. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Told how many are held back, when some are and when none is any more. */
  onHold(listener: (count: number) => void): void {
    this.holdListeners.push(listener);
  }

  /** Tells what was found in files that have not changed since. */
  addKnown(uris: Iterable<string>): void {
    const known = [...uris].filter((uri) => !this.waiting.has(uri));
    this.add(known);
    for (const uri of known) this.known.add(uri);
  }

  /** Has files checked, if nobody has them open. */
  add(uris: Iterable<string>): void {
    const closed = [...uris].filter((uri) => this.services.closed.has(uri));
    if (closed.length === 0) return;
    for (const uri of closed) {
      this.waiting.add(uri);
      this.held.delete(uri);
      this.known.delete(uri);
    }
    if (this.end) return;
    this.end = new Deferred();
    void this.checkAll();
  }

  /** Holds back what is still to be checked, until it is asked for or changes. */
  hold(): void {
    for (const uri of this.waiting) this.held.add(uri);
    this.waiting.clear();
    this.tellOfHeld();
  }

  /**
   * Goes on with what is held back.
   * @param begin told how many those are
   */
  resume(begin: (count: number) => void): number {
    const held = [...this.held].filter((uri) => this.services.closed.has(uri));
    const known = held.filter((uri) => this.known.has(uri));
    this.held.clear();
    this.tellOfHeld();
    begin(held.length);
    this.add(held);
    for (const uri of known) this.known.add(uri);
    return held.length;
  }

  private tellOfHeld(): void {
    for (const listener of this.holdListeners) listener(this.held.size);
  }

  /** What comes of checking a plan that nobody has open. */
  async resultOf(plan: Plan): Promise<CheckResult> {
    return this.services.resultOf(plan, await this.services.settingsOf(plan.source.uri));
  }

  get isBusy(): boolean {
    return this.end !== undefined;
  }

  /** Whether nothing is left for later. */
  get isDone(): boolean {
    return !this.isBusy && this.held.size === 0;
  }

  /** When nothing is left to be checked. */
  async settled(): Promise<void> {
    while (this.end) await this.end.promise;
  }

  private async checkAll(): Promise<void> {
    const { end, services } = this;
    while (this.waiting.size > 0) {
      await this.tellKnown();
      await Promise.all(Array.from({ length: services.work.atOnce }, () => this.checkSome()));
    }
    this.end = undefined;
    for (const listener of this.endListeners) listener();
    end?.resolve();
  }

  /** What holds still is told at one go: thousands that wait for each other take longer than what they tell. */
  private async tellKnown(): Promise<void> {
    const { closed, remembered, ready, settingsOf } = this.services;
    if (!remembered) return this.known.clear();
    await ready();
    const files: [uri: string, settings: Settings][] = [];
    for (const uri of this.known) files.push([uri, await settingsOf(uri)]);
    await remembered.recallChecks(files, (uri, checkOf) => {
      // held back or to be checked once more meanwhile
      if (!this.waiting.has(uri) || !this.known.delete(uri)) return;
      // what is gone or opened is passed over with the others, and what no longer holds is checked
      const check = closed.has(uri) && checkOf();
      if (!check) return;
      this.waiting.delete(uri);
      this.tell(check);
    });
  }

  private tell(check: FileCheck): void {
    for (const listener of this.listeners) listener(check);
  }

  private async checkSome(): Promise<void> {
    for (const uri of this.waiting) {
      await this.services.ready();
      // its turn comes at one go with others
      if (this.known.has(uri)) continue;
      // another has begun it
      if (!this.waiting.delete(uri)) continue;
      await this.check(uri).catch(() => undefined);
    }
  }

  private async check(uri: string): Promise<void> {
    const { closed, work, remembered, isUnread } = this.services;
    // gone, opened or to be checked once more meanwhile
    const isWanted = () => closed.has(uri) && !this.waiting.has(uri);
    if (!isWanted()) return;
    const settings = await this.services.settingsOf(uri);
    const check = await work.check(uri, settings, isUnread(uri), isWanted);
    if (!check || !isWanted()) return;
    remembered?.keep(check, settings);
    this.tell(check);
  }
}
