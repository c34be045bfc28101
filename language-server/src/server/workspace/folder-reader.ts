import { Deferred, URI, type WorkspaceLock } from 'langium';
import type { Plan } from '../../core/model/plan.ts';
import { closedHeadOf } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
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
  private end: Deferred | undefined;
  private readonly readListeners: ((plan: Plan) => void)[] = [];
  private readonly endListeners: ((uris: readonly string[]) => void)[] = [];

  constructor(services: FolderServices) {
    this.services = services;
  }

  /** Told of each plan that has been read. */
  onRead(listener: (plan: Plan) => void): void {
    this.readListeners.push(listener);
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
    void this.readAll();
  }

  /** Somebody has the file open. */
  leave(uri: string): void {
    const wasExpected = this.waiting.delete(uri) || this.reading.delete(uri);
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

  /** When nothing is left to be read. */
  async settled(): Promise<void> {
    while (this.end) await this.end.promise;
  }

  private async readAll(): Promise<void> {
    const { end, services } = this;
    const read: string[] = [];
    while (this.finding.length > 0 || this.waiting.size > 0) {
      const found = await Promise.all(this.finding.splice(0));
      for (const uri of found.flatMap((uris) => [...uris])) this.waiting.add(uri.toString());
      await this.readSome(read);
    }
    this.end = undefined;
    services.plans.areUnread = false;
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
      if (this.take(...next)) read.push(next[0]);
      this.services.progress.read();
      return reading.size > 0;
    });
  }

  private textAt(uri: string): Promise<string | undefined> {
    return this.services.textOf(URI.parse(uri)).catch(() => undefined);
  }

  private take(uri: string, text: string | undefined): boolean {
    const { plans, closed, sayFault, isOpen } = this.services;
    if (text === undefined || isOpen(URI.parse(uri))) return false;
    const plan = closed.add(uri, text);
    const fault = closed.faultOf(plan);
    if (fault) sayFault(planUnread(uri), fault.error);
    plans.updateClosed(uri, closedHeadOf(plan));
    for (const listener of this.readListeners) listener(plan);
    return true;
  }
}
