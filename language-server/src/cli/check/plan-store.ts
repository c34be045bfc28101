import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../core/model/plan.ts';
import { decodeText } from '../../core/text/encoding.ts';
import { readPlan } from '../../language/read-plan.ts';
import { hashOf } from '../../server/disk/file-stamp.ts';

/** Plans of so many characters stay at hand: those above the one that is being checked among them. */
const most = 400_000;

/** A plan as it was read, and the hash of the bytes that it was read from. */
interface PlanVersion {
  readonly plan: Plan;
  readonly hash: string;
}

/** The plans of files, each read when it is asked for: a plan takes thirty times the memory of its text. */
export class PlanStore {
  /** Those that were asked for last, the latest behind. */
  private readonly recent = new Map<string, PlanVersion>();
  /** By URI: those that were read before, and are not read again. */
  private readonly added = new Map<string, Plan>();

  add(plan: Plan): void {
    this.added.set(plan.source.uri, plan);
  }

  /** Whether some are here only. */
  hasOwn(): boolean {
    return this.added.size > 0;
  }

  /** @throws what the file system throws, or the reader of plans */
  planAt(uri: string): Plan {
    return this.added.get(uri) ?? this.versionAt(uri).plan;
  }

  /** The same of one that another names; undefined where it can't be read any more. */
  findPlan(uri: string): Plan | undefined {
    try {
      return this.planAt(uri);
    } catch {
      return undefined;
    }
  }

  /** With the hash of the bytes that it is read from. */
  versionAt(uri: string): PlanVersion {
    const own = this.added.get(uri);
    if (own) return { plan: own, hash: '' };
    const version = this.recent.get(uri) ?? readVersion(uri);
    this.recent.delete(uri);
    this.recent.set(uri, version);
    let characters = 0;
    for (const [each, { plan }] of [...this.recent].reverse()) {
      characters += plan.source.text.length;
      if (characters > most && each !== uri) this.recent.delete(each);
    }
    return version;
  }

  /** Nobody needs this one for now. */
  release(uri: string): void {
    this.recent.delete(uri);
  }
}

function readVersion(uri: string): PlanVersion {
  const bytes = readFileSync(fileURLToPath(uri));
  return { plan: readPlan(decodeText(bytes)?.text ?? '', uri), hash: hashOf(bytes) };
}
