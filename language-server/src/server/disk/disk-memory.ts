import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headBytes } from '../../core/plans/head-bytes.ts';
import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import type { CheckedView, FileCheck } from '../closed/closed-work.ts';
import type { FileMemory } from '../closed/file-memory.ts';
import type { PlanView } from '../preview/overview/plan-view.ts';
import { DiskIndex } from './disk-index.ts';
import { type FileStamp, hashOf, stampOf } from './file-stamp.ts';

/** What is shown of a plan as JSON has it. */
interface ViewText extends Omit<CheckedView, 'view'> {
  readonly view: Omit<PlanView, 'findings'> & { readonly findings: [string, unknown][] };
}

/** Remembers files in an index on disk. */
export class DiskMemory implements FileMemory {
  private readonly folder: string | undefined;
  private readonly program: string | undefined;
  private index: DiskIndex | undefined;
  private readonly stamps = new Map<string, FileStamp>();

  /** @param folder where indexes are kept; without one, or a program, nothing is */
  constructor(folder: string | undefined, program: string | undefined) {
    this.folder = folder;
    this.program = program;
  }

  async open(folders: readonly string[]): Promise<void> {
    const scope = ['server', ...folders.toSorted()].join(' ');
    this.index = await DiskIndex.open(this.folder, { program: this.program, scope });
  }

  uris(): readonly string[] {
    return this.index?.uris() ?? [];
  }

  headOf(uri: string): ClosedHead | TitleHead | undefined {
    return this.index?.last(uri)?.head();
  }

  isSame(uri: string): boolean {
    const path = pathOf(uri);
    const stamp = path === undefined ? undefined : stampOf(path);
    if (!this.index || path === undefined || !stamp) return false;
    this.stamps.set(uri, stamp);
    if (this.index.find(uri, stamp)) return true;
    // its times tell nothing: its bytes do, where it may be the same at all
    return this.index.last(uri) !== undefined && this.hasSameBytes(uri, path, stamp);
  }

  viewOf(uri: string, basis: string): CheckedView | undefined {
    const kept = this.index?.last(uri);
    const text = kept?.basis === basis ? kept.findings() : undefined;
    if (text === undefined) return undefined;
    const { diagnostics, view } = JSON.parse(text) as ViewText;
    return { diagnostics, view: { ...view, findings: new Map(view.findings) as PlanView['findings'] } };
  }

  look(uri: string): void {
    const path = pathOf(uri);
    const stamp = path === undefined ? undefined : stampOf(path);
    if (stamp) this.stamps.set(uri, stamp);
    else this.stamps.delete(uri);
  }

  keep({ uri, reading, hash, isWhole, diagnostics, view }: FileCheck, basis: string): void {
    const stamp = this.stamps.get(uri);
    const isKnown = !reading || (hash !== undefined && stamp !== undefined);
    if (!this.index || !isWhole || !isKnown) {
      this.index?.setFindings(uri, '', undefined);
      return;
    }
    if (reading && stamp && hash !== undefined) {
      this.index.put(uri, stamp, hash, reading.bytes ?? headBytes(reading.head));
    }
    const text: ViewText = { diagnostics, view: { ...view, findings: [...view.findings] } };
    this.index.setFindings(uri, basis, new TextEncoder().encode(JSON.stringify(text)));
  }

  keepOpen(uri: string, text: string, head: ClosedHead): void {
    const path = pathOf(uri);
    const stamp = path === undefined ? undefined : stampOf(path);
    // only its bytes can tell whether what stands in the file is what stood in the editor
    if (stamp) this.index?.put(uri, { ...stamp, isSettled: false }, textHash(text), headBytes(head));
  }

  get isChanged(): boolean {
    return this.index?.isChanged === true;
  }

  async save(uris: Iterable<string>): Promise<void> {
    await this.index?.save(uris);
  }

  private hasSameBytes(uri: string, path: string, stamp: FileStamp): boolean {
    try {
      return this.index?.findByHash(uri, hashOf(readFileSync(path)), stamp) !== undefined;
    } catch {
      return false;
    }
  }
}

/** The hash of a file that has this text, if it is in UTF-8; one in another encoding is read anew each time its times tell nothing. */
export function textHash(text: string): string {
  return hashOf(Buffer.from(text));
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
