import { Deferred, URI } from 'langium';
import type { ClosedHead } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { ClosedPlans } from '../closed/closed-plans.ts';
import type { ClosedWork, FileReading, FileScan } from '../closed/closed-work.ts';
import { type FaultLog, planUnread } from './fault-log.ts';
import type { RememberedPlans } from './remembered-plans.ts';

/** So many files are looked at at once. */
const most = 32;

/** What the reader of the folders works with. */
export interface FolderServices {
  readonly plans: PlanIndex;
  readonly closed: ClosedPlans;
  readonly work: ClosedWork;
  readonly sayFault: FaultLog;
  /** What is known of files from one run to the next; absent where nothing is. */
  readonly remembered: RememberedPlans | undefined;
  isOpen(uri: URI): boolean;
  /** Told of each file that is done with. */
  readonly progress: { read(): void };
}

/**
 * Finds out what the plans that nobody has open are called, behind all that is asked for, and again when their files change.
 * What else others must know of them comes with their checks, or is read when somebody waits for it.
 */
export class FolderReader {
  private readonly services: FolderServices;
  private finding: Promise<Iterable<URI>>[] = [];
  private readonly waiting = new Set<string>();
  /** Those that are just being looked at. */
  private adding = new Set<string>();
  /** Those of which the title is known, and no more yet. */
  private readonly unread = new Set<string>();
  private titlesEnd: Deferred | undefined;
  private rest: Promise<void> | undefined;
  private readonly readListeners: ((uri: string, head: ClosedHead) => void)[] = [];
  private readonly titlesListeners: ((uris: readonly string[], same: readonly string[]) => void)[] = [];
  private readonly endListeners: (() => void)[] = [];

  constructor(services: FolderServices) {
    this.services = services;
  }

  /** Told of each plan that has been read. */
  onRead(listener: (uri: string, head: ClosedHead) => void): void {
    this.readListeners.push(listener);
  }

  /** Told when the titles of all are known, of which files that were new or have changed, and which are as they were left. */
  onTitles(listener: (uris: readonly string[], same: readonly string[]) => void): void {
    this.titlesListeners.push(listener);
  }

  /** Told when all that was to be read has been. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** The folders of the workspace, of which something may be remembered. */
  begin(folders: readonly string[]): void {
    this.services.remembered?.begin(folders);
  }

  /** Has files read which may be new, or have changed. */
  read(uris: Iterable<URI> | Promise<Iterable<URI>>): void {
    this.finding.push(Promise.resolve(uris));
    if (this.titlesEnd) return;
    this.titlesEnd = new Deferred();
    void this.addAll();
  }

  /** Somebody has the file open. */
  leave(uri: string): void {
    if ([this.waiting, this.adding].filter((each) => each.delete(uri)).length > 0)
      this.services.progress.read();
    this.services.closed.forget(uri);
    this.done(uri);
  }

  /** A file or a folder is gone; which of the files that nobody has open are so. */
  forget(gone: string): string[] {
    const { closed, plans, work } = this.services;
    const isGone = (uri: string) => uri === gone || uri.startsWith(`${gone.replace(/\/$/u, '')}/`);
    const forgotten = closed.uris().filter(isGone);
    for (const uri of [...this.waiting, ...this.adding, ...forgotten]) if (isGone(uri)) this.leave(uri);
    for (const uri of forgotten) plans.remove(uri);
    for (const uri of new Set([gone, ...forgotten])) work.forget(uri);
    return forgotten;
  }

  /** A file has been read. */
  take({ uri, head, fault }: FileReading): void {
    const { plans, closed, sayFault } = this.services;
    if (!closed.has(uri) || !this.unread.has(uri)) return;
    if (fault !== undefined) sayFault(planUnread(uri), fault);
    plans.updateClosed(uri, head);
    for (const listener of this.readListeners) listener(uri, head);
    this.done(uri);
  }

  /** Whether what a file tells others is still to be read. */
  isUnread(uri: string): boolean {
    return this.unread.has(uri);
  }

  /** Whether nothing is left to be read. */
  get isDone(): boolean {
    return !this.titlesEnd && this.unread.size === 0;
  }

  /** When the titles of all are known. */
  async titles(): Promise<void> {
    while (this.titlesEnd) await this.titlesEnd.promise;
  }

  /** When the titles of all are known, and nobody waits for more. */
  async ready(): Promise<void> {
    while (this.titlesEnd || this.rest) await (this.titlesEnd?.promise ?? this.rest);
  }

  /** When nothing is left to be read. */
  async settled(): Promise<void> {
    while (this.titlesEnd || this.unread.size > 0) {
      await this.titles();
      this.rest ??= this.readRest();
      await this.rest;
    }
  }

  private async addAll(): Promise<void> {
    const added: string[] = [];
    const unchanged: string[] = [];
    while (this.finding.length > 0 || this.waiting.size > 0) {
      const found = await Promise.all(this.finding.splice(0));
      const uris = found.flatMap((some) => [...some].map((uri) => uri.toString()));
      const { changed, same } = (await this.services.remembered?.recall(uris)) ?? { changed: uris, same: [] };
      for (const uri of changed) this.waiting.add(uri);
      for (const _ of same) this.services.progress.read();
      unchanged.push(...same);
      this.services.work.expect(this.services.closed.uris().length + this.waiting.size);
      while (this.waiting.size > 0) added.push(...(await this.addSome()));
    }
    this.services.plans.areUnread = false;
    const end = this.titlesEnd;
    this.titlesEnd = undefined;
    for (const listener of this.titlesListeners) listener(added, unchanged);
    if (this.unread.size === 0) this.tellEnd();
    end?.resolve();
  }

  private async addSome(): Promise<string[]> {
    const uris = [...this.waiting].slice(0, most);
    for (const uri of uris) this.waiting.delete(uri);
    // what is gone meanwhile, or opened, is taken out
    const adding = new Set(uris);
    this.adding = adding;
    // what somebody has open is read there
    const closed = uris.filter((uri) => this.isAdded(uri, adding));
    for (const uri of closed) this.services.remembered?.look(uri);
    const scans = closed.length > 0 ? await this.services.work.add(closed).catch(() => []) : [];
    const added = scans.filter(({ uri }) => this.isAdded(uri, adding));
    for (const scan of added) this.add(scan);
    for (const _ of adding) this.services.progress.read();
    adding.clear();
    return added.map(({ uri }) => uri);
  }

  private isAdded(uri: string, adding: ReadonlySet<string>): boolean {
    if (adding.has(uri) && !this.services.isOpen(URI.parse(uri))) return true;
    this.services.closed.forget(uri);
    return false;
  }

  private add(scan: FileScan): void {
    this.services.plans.updateScanned(scan.uri, scan.head);
    this.unread.add(scan.uri);
    if (isReading(scan)) this.take(scan);
  }

  private async readRest(): Promise<void> {
    const { work } = this.services;
    const uris = this.unread.values();
    const readSome = async () => {
      for (const uri of uris) {
        // one that can't be read for a fault of ours must not be waited for
        await work.read(uri).then(
          (reading) => this.take(reading),
          () => undefined,
        );
        this.done(uri);
      }
    };
    await Promise.all(Array.from({ length: work.atOnce }, readSome));
    this.rest = undefined;
  }

  private done(uri: string): void {
    if (this.unread.delete(uri) && this.unread.size === 0 && !this.titlesEnd) this.tellEnd();
  }

  private tellEnd(): void {
    for (const listener of this.endListeners) listener();
  }
}

function isReading(scan: FileScan): scan is FileReading {
  return scan.head.told !== undefined;
}
