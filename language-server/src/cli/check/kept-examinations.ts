import { headFrom } from '../../core/plans/head-bytes.ts';
import { PlanIndex } from '../../core/plans/plan-index.ts';
import type { DiskIndex } from '../../server/disk/disk-index.ts';
import type { Examination, ExaminationBytes } from './examiner.ts';
import type { ScannedFile } from './scan.ts';

/**
 * What was found in files in an earlier run, as far as it still holds: the file and all that its findings rest on beside
 * other plans are the same, and no plan that concerns it tells others anything else.
 */
export class KeptExaminations {
  private readonly held = new Map<string, Examination>();
  /** The files that are not as they were, or not there any more. */
  private readonly changed: ReadonlySet<string>;
  /** The plans as they were in that run. */
  private readonly former = new PlanIndex();

  /** @param basisOf what the findings of a file rest on beside plans */
  constructor(index: DiskIndex, scanned: readonly ScannedFile[], basisOf: (uri: string) => string) {
    for (const { file, kept } of scanned) {
      const findings = kept?.basis === basisOf(file.uri) ? kept.findings() : undefined;
      if (findings !== undefined) this.held.set(file.uri, JSON.parse(findings));
    }
    const unchanged = new Set(scanned.flatMap(({ file, kept }) => (kept ? [file.uri] : [])));
    const files = [...index.uris(), ...scanned.map(({ file }) => file.uri)];
    this.changed = new Set(files.filter((uri) => !unchanged.has(uri)));
    if (this.changed.size === 0 || this.held.size === 0) return;
    for (const uri of index.uris()) {
      const head = index.last(uri)?.head();
      if (head?.told !== undefined) this.former.updateClosed(uri, head);
    }
    this.former.takeOutdated();
  }

  find(uri: string): Examination | undefined {
    return this.held.get(uri);
  }

  /**
   * The files that are not held are examined: gives up those others that this concerns.
   * @returns which these are
   */
  giveUp(examined: ReadonlyMap<string, Pick<ExaminationBytes, 'head'>>): ReadonlySet<string> {
    const { held, former, changed } = this;
    if (changed.size === 0 || held.size === 0) return new Set();
    for (const uri of changed) {
      const now = examined.get(uri);
      const head = now && headFrom(now.head);
      if (head?.told === undefined) former.remove(uri);
      else former.updateClosed(uri, head);
    }
    const concerned = new Set(former.takeOutdated().filter((uri) => held.has(uri)));
    // what stands there may be the same, but not where
    for (const [uri, { findings }] of held) {
      if (findings.some(({ related }) => related.some((place) => changed.has(place.uri)))) concerned.add(uri);
    }
    for (const uri of concerned) held.delete(uri);
    return concerned;
  }
}
