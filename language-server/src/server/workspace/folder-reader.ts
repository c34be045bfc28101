import { Deferred, URI, type WorkspaceLock } from 'langium';
import type { Plan } from '../../core/model/plan.ts';
import { closedHeadOf } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { readTitle } from '../../language/read-title.ts';
import type { ClosedPlans } from './closed-plans.ts';
import { type FaultLog, planUnread } from './fault-log.ts';
import { inSlices } from './slices.ts';

/** So many files are read from the disk at once. */
const most = 32;

/** What the reader of the folders works with. */
export interface FolderServices {
  readonly plans: PlanIndex;
  readonly closed: ClosedPlans;
  readonly lock: WorkspaceLock;
  readonly sayFault: FaultLog;
  textOf(uri: URI): Promise<string | undefined>;
  isOpen(uri: URI): boolean;
  /** Told of each file that is done with. */
  readonly progress: { read(): void };
}

/** Reads the plans that nobody has open, behind all that is asked for, and reads them again when their files change. */
export class FolderReader {
  private readonly services: FolderServices;
  private finding: Promise<Iterable<URI>>[] = [];
  private readonly waiting = new Set<string>();
  /** Those that are just being read. */
  private reading = new Map<string, string | undefined>();
  /** Those of which the title is known, and no more yet. */
  private readonly titled = new Set<string>();
  private titlesEnd: Deferred | undefined;
  private end: Deferred | undefined;
  private readonly readListeners: ((plan: Plan) => void)[] = [];
  private readonly titlesListeners: (() => void)[] = [];
  private readonly endListeners: ((uris: readonly string[]) => void)[] = [];

  constructor(services: FolderServices) {
    this.services = services;
  }

  /** Told of each plan that has been read. */
  onRead(listener: (plan: Plan) => void): void {
    this.readListeners.push(listener);
  }

  /** Told when the titles of all are known. */
  onTitles(listener: () => void): void {
    this.titlesListeners.push(listener);
  }

  /** Told when all that was to be read has been, and of which files that was. */
  onEnd(listener: (uris: readonly string[]) => void): void {
    this.endListeners.push(listener);
  }

  /** Has files read which may be new, or have changed. */
  read(uris: Iterable<URI> | Promise<Iterable<URI>>): void {
    this.finding.push(Promise.resolve(uris));
    if (this.end) return;
    this.end = new Deferred();
    this.titlesEnd = new Deferred();
    void this.readAll();
  }

  /** Somebody has the file open. */
  leave(uri: string): void {
    const wasExpected =
      [this.waiting, this.reading, this.titled].filter((each) => each.delete(uri)).length > 0;
    if (wasExpected) this.services.progress.read();
    this.services.closed.forget(uri);
  }

  /** A file or a folder is gone; which of the files that nobody has open are so. */
  forget(gone: string): string[] {
    const { closed, plans } = this.services;
    const isGone = (uri: string) => uri === gone || uri.startsWith(`${gone.replace(/\/$/u, '')}/`);
    const forgotten = closed.uris().filter(isGone);
    for (const uri of [...this.waiting, ...this.reading.keys(), ...forgotten])
      if (isGone(uri)) this.leave(uri);
    for (const uri of forgotten) plans.remove(uri);
    return forgotten;
  }

  /** When the titles of all are known. */
  async titles(): Promise<void> {
    while (this.titlesEnd) await this.titlesEnd.promise;
  }

  /** When nothing is left to be read. */
  async settled(): Promise<void> {
    while (this.end) await this.end.promise;
  }

  private async readAll(): Promise<void> {
    const { end, services } = this;
    const read: string[] = [];
    while (this.finding.length > 0 || this.waiting.size > 0 || this.titled.size > 0) {
      const found = await Promise.all(this.finding.splice(0));
      for (const uri of found.flatMap((uris) => [...uris])) this.waiting.add(uri.toString());
      while (this.waiting.size > 0) await this.readSome(read);
      this.endTitles();
      await inSlices(services.lock, () => this.tellNext(read));
    }
    this.end = undefined;
    for (const listener of this.endListeners) listener(read);
    end?.resolve();
  }

  private async readSome(read: string[]): Promise<void> {
    const uris = [...this.waiting].slice(0, most);
    for (const uri of uris) this.waiting.delete(uri);
    // what is gone meanwhile, or opened, is taken out
    const reading = new Map<string, string | undefined>(uris.map((uri) => [uri, undefined]));
    this.reading = reading;
    await Promise.all(
      uris.map(async (uri) => {
        const text = await this.textAt(uri);
        if (reading.has(uri)) reading.set(uri, text);
      }),
    );
    await inSlices(this.services.lock, () => {
      const [next] = reading;
      if (!next) return false;
      reading.delete(next[0]);
      this.take(...next, read);
      return reading.size > 0;
    });
  }

  /** Of a new file the title first, for others name it by that; of a known one all that it says now. */
  private take(uri: string, text: string | undefined, read: string[]): void {
    const { plans, closed, isOpen, progress } = this.services;
    if (text === undefined || isOpen(URI.parse(uri))) {
      progress.read();
      return;
    }
    // it has changed while no more than its title was known: what others were told is not known
    if (this.titled.has(uri)) plans.remove(uri);
    const isNew = !plans.has(uri);
    closed.add(uri, text);
    if (isNew) {
      plans.updateTitle(uri, titleIn(text));
      this.titled.add(uri);
    } else this.tell(uri, read);
  }

  private endTitles(): void {
    this.services.plans.areUnread = false;
    const end = this.titlesEnd;
    this.titlesEnd = undefined;
    for (const listener of this.titlesListeners) listener();
    end?.resolve();
  }

  private tellNext(read: string[]): boolean {
    const [uri] = this.titled;
    if (uri === undefined) return false;
    this.titled.delete(uri);
    this.tell(uri, read);
    // what has changed meanwhile goes first
    return this.titled.size > 0 && this.waiting.size === 0 && this.finding.length === 0;
  }

  private tell(uri: string, read: string[]): void {
    const { plans, closed, sayFault, progress } = this.services;
    const plan = closed.planOf(uri);
    const fault = closed.faultOf(plan);
    if (fault) sayFault(planUnread(uri), fault.error);
    plans.updateClosed(uri, closedHeadOf(plan));
    for (const listener of this.readListeners) listener(plan);
    read.push(uri);
    progress.read();
  }

  private textAt(uri: string): Promise<string | undefined> {
    return this.services.textOf(URI.parse(uri)).catch(() => undefined);
  }
}

/** What can't be read has none; that it can't is said when all of it is. */
function titleIn(text: string): string | undefined {
  try {
    return readTitle(text);
  } catch {
    return undefined;
  }
}
