import { type FileSystemProvider, URI } from 'langium';
import type { Plan } from '../../core/model/plan.ts';
import { sourceOf } from '../../core/model/source.ts';
import { readPlan } from '../../language/read-plan.ts';
import { emptyPlan } from './empty-plan.ts';

/**
 * The files that nobody has open. Their plans are read again when they are asked for: a plan takes thirty times the
 * memory of its text.
 */
export class ClosedPlans {
  private readonly files: () => FileSystemProvider;
  private readonly most: number;
  /** By URI: the texts of those that can't be read at once when they are asked for; the others are there without. */
  private readonly texts = new Map<string, string | undefined>();
  /** As long as somebody holds a plan it is the same for all. */
  private readonly held = new Map<string, WeakRef<Plan>>();
  /** Those that were asked for last, the latest behind. */
  private readonly recent = new Map<string, Plan>();
  private readonly faults = new WeakMap<Plan, { readonly error: unknown }>();

  /** @param most so many plans stay at hand though nobody has them open: those above the one that is being written among them */
  constructor(files: () => FileSystemProvider, most = 64) {
    this.files = files;
    this.most = most;
  }

  has(uri: string): boolean {
    return this.texts.has(uri);
  }

  /** The text of one that can't be read at once. */
  textOf(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  uris(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** Adds a file, or another version of it. */
  add(uri: string, text: string): void {
    this.forget(uri);
    this.texts.set(uri, this.files().existsSync(URI.parse(uri)) ? undefined : text);
  }

  /** Whether there was such a file. */
  forget(uri: string): boolean {
    this.release(uri);
    return this.texts.delete(uri);
  }

  /** Nobody needs its plan for now. */
  release(uri: string): void {
    this.held.delete(uri);
    this.recent.delete(uri);
  }

  /** The plan of a file that was added; one with nothing in it where the file is gone and nobody has said so yet. */
  planOf(uri: string): Plan {
    const plan = this.held.get(uri)?.deref();
    if (plan) return this.keep(uri, plan);
    const textNow = () => this.texts.get(uri) ?? this.files().readFileSync(URI.parse(uri));
    return this.keep(uri, this.read(uri, textNow));
  }

  /** Why there is nothing in a plan whatever its text says: reading it failed. */
  faultOf(plan: Plan): { readonly error: unknown } | undefined {
    return this.faults.get(plan);
  }

  private read(uri: string, textOf: () => string): Plan {
    let text = '';
    try {
      text = textOf();
      return readPlan(text, uri);
    } catch (error) {
      const plan = emptyPlan(sourceOf(uri, text));
      this.faults.set(plan, { error });
      return plan;
    }
  }

  private keep(uri: string, plan: Plan): Plan {
    this.recent.delete(uri);
    this.recent.set(uri, plan);
    const [oldest] = this.recent.keys();
    if (this.recent.size > this.most && oldest !== undefined) this.recent.delete(oldest);
    if (this.held.get(uri)?.deref() !== plan) this.held.set(uri, new WeakRef(plan));
    return plan;
  }
}
