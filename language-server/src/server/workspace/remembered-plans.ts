import type { WorkspaceLock } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type ClosedHead, closedHeadOf } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { ClosedPlans } from '../closed/closed-plans.ts';
import type { FileCheck } from '../closed/closed-work.ts';
import type { FileMemory } from '../closed/file-memory.ts';
import { inSlices } from '../closed/slices.ts';
import { mostPlans } from '../preview/overview.ts';
import type { Session } from './session.ts';

/** What a workspace is taken up again with. */
export interface MemoryServices {
  readonly memory: FileMemory;
  readonly plans: PlanIndex;
  readonly closed: ClosedPlans;
  readonly lock: WorkspaceLock;
  readonly session: Session;
  isOpen(uri: string): boolean;
}

/** The files of a workspace, by what has become of them since it was last known. */
export interface RecalledFiles {
  /** Those that are new, or not as they were. */
  readonly changed: readonly string[];
  readonly same: readonly string[];
}

/** So long what was found is not written down again, in milliseconds. */
const pause = 60_000;

/** Takes a workspace up as it was left: what has not changed since is neither read nor checked. */
export class RememberedPlans {
  private readonly services: MemoryServices;
  private folders: readonly string[] | undefined;
  private readonly bases = new WeakMap<Settings, string>();
  private saving = Promise.resolve();
  private lastSave = Number.NEGATIVE_INFINITY;

  constructor(services: MemoryServices) {
    this.services = services;
  }

  /** The folders of the workspace that is to be taken up. */
  begin(folders: readonly string[]): void {
    this.folders = folders;
  }

  /**
   * The index knows what it knew; what is gone since is taken out. What of the rest has changed is to be read, and only
   * then known whom that concerns.
   */
  async recall(uris: readonly string[]): Promise<RecalledFiles> {
    const { folders } = this;
    this.folders = undefined;
    if (!folders) return { changed: uris, same: [] };
    const { memory, plans, closed, lock, isOpen } = this.services;
    await memory.open(folders);
    // in the order in which they are found, as at the first time
    const known = new Set([...uris, ...memory.uris()]).values();
    const former = new Set<string>();
    const whileClosed = new Map<string, ClosedHead>();
    await inSlices(lock, () => {
      const { done, value: uri } = known.next();
      if (done) {
        this.compareOpen(whileClosed);
        return false;
      }
      const head = memory.headOf(uri);
      if (head?.told === undefined) return true;
      if (isOpen(uri)) whileClosed.set(uri, head);
      else {
        former.add(uri);
        closed.add(uri, '');
        plans.recall(uri, head);
      }
      return true;
    });
    const found = new Set(uris);
    for (const uri of former) {
      if (found.has(uri)) continue;
      closed.forget(uri);
      plans.remove(uri);
    }
    const same = new Set<string>();
    const rest = uris.values();
    await inSlices(lock, () => {
      const { done, value: uri } = rest.next();
      if (done) return false;
      if (former.has(uri) && memory.isSame(uri)) same.add(uri);
      return true;
    });
    return { changed: uris.filter((uri) => !same.has(uri)), same: [...same] };
  }

  /** What is known was found beside each other, so that it concerns nobody; but beside what is open as it was then. */
  private compareOpen(heads: ReadonlyMap<string, ClosedHead>): void {
    const { plans } = this.services;
    const open = this.openPlans();
    for (const { source } of open) {
      const head = heads.get(source.uri);
      if (head) plans.updateClosed(source.uri, head);
      else plans.remove(source.uri);
    }
    plans.takeOutdated();
    for (const plan of open) plans.update(plan.source.uri, plan);
    plans.outdate(open.map(({ source }) => source.uri));
  }

  private openPlans(): Plan[] {
    const { plans, isOpen } = this.services;
    return plans.uris().flatMap((uri) => (isOpen(uri) ? (plans.planAt(uri) ?? []) : []));
  }

  /** Goes through files, in slices, and tells how to come by what was shown of each; that is nothing where it rests on something else now. */
  async recallChecks(
    files: readonly (readonly [uri: string, settings: Settings])[],
    tell: (uri: string, checkOf: () => FileCheck | undefined) => void,
  ): Promise<void> {
    const rest = files.values();
    await inSlices(this.services.lock, () => {
      const { done, value } = rest.next();
      if (done) return false;
      const [uri, settings] = value;
      tell(uri, () => this.checkOf(uri, settings));
      return true;
    });
  }

  private checkOf(uri: string, settings: Settings): FileCheck | undefined {
    const { memory, plans } = this.services;
    if (plans.closedHeadAt(uri)?.told === undefined) return undefined;
    const view = memory.viewOf(uri, this.basisOf(settings));
    return view && { uri, ...view, isWhole: true, failures: [] };
  }

  /** A file is about to be read. */
  look(uri: string): void {
    this.services.memory.look(uri);
  }

  keep(check: FileCheck, settings: Settings): void {
    this.services.memory.keep(check, this.basisOf(settings));
  }

  /** Nothing is left to be read or checked: what is known now is known whole. @param isLast whether the server ends */
  async save(isLast = false): Promise<void> {
    const { memory, closed } = this.services;
    const now = performance.now();
    if (memory.isChanged && (isLast || now >= this.lastSave + pause)) {
      this.lastSave = now;
      const open = this.openPlans();
      for (const plan of open) memory.keepOpen(plan.source.uri, plan.source.text, closedHeadOf(plan));
      const uris = [...closed.uris(), ...open.map(({ source }) => source.uri)];
      this.saving = this.saving.then(() => memory.save(uris));
    }
    await this.saving;
  }

  /** What findings rest on beside plans. */
  private basisOf(settings: Settings): string {
    const { session, plans } = this.services;
    const known = this.bases.get(settings) ?? JSON.stringify([session.language, session.docsBase, settings]);
    this.bases.set(settings, known);
    return `${known} ${plans.count > mostPlans}`;
  }
}

/** What has to be done before what is known is known whole. */
interface Endings {
  readonly plans: PlanIndex;
  readonly reader: { readonly isDone: boolean };
  readonly checks: { readonly isDone: boolean; onEnd(listener: () => void): void };
}

/** Has what is known written down when nothing is left to do, and when the server ends. */
export function saveWhenDone(
  connection: Connection | undefined,
  remembered: RememberedPlans,
  { plans, reader, checks }: Endings,
): void {
  const save = async (isLast: boolean) => {
    if (reader.isDone && checks.isDone && !plans.hasOutdated) await remembered.save(isLast);
  };
  checks.onEnd(() => void save(false));
  connection?.onShutdown(() => save(true));
}
