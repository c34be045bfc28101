import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HeadBytes, headFrom } from '../../core/plans/head-bytes.ts';
import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import { type FileStamp, hashOf, isSameStamp } from './file-stamp.ts';
import { removeForgotten } from './forgotten.ts';
import { type IndexLine, type IndexOrigin, indexBytes, indexLines } from './index-lines.ts';
import { removeLeftovers, temporaryFile } from './temporary-files.ts';

/** What is known of a file from an earlier run, while its bytes are the same. */
export interface KeptFile {
  readonly hash: string;
  /** What the findings rest on beside the plans: they hold no longer where that is another now. */
  readonly basis: string;
  /** Read from the index at each call, as are the findings. */
  head(): ClosedHead | TitleHead;
  /** What was found, as it was given to be kept; undefined where nobody looked. */
  findings(): string | undefined;
}

/** A file as it is kept. */
interface Entry {
  readonly stamp: FileStamp;
  readonly hash: string;
  readonly basis: string;
  readonly front: Uint8Array;
  readonly rest: Uint8Array;
  readonly findings: Uint8Array;
}

const nothing = new Uint8Array();

/**
 * What is known of the plans of a workspace from one run to the next: a file in a folder of caches, read whole, and
 * written whole to a new file that takes its place. Where it can't be read, is damaged or was written by another
 * version there is nothing in it; where it can't be written there is none. Nothing here throws.
 *
 * It says what was, not what still holds: whoever uses it asks for each file by its stamp, else by the hash of its bytes,
 * and holds `basis` and what the file's plan asked of others against what these say now.
 */
export class DiskIndex {
  private readonly path: string | undefined;
  private readonly origin: IndexOrigin;
  private readonly entries = new Map<string, Entry>();
  private isUnsaved = false;

  private constructor(path: string | undefined, origin: IndexOrigin) {
    this.path = path;
    this.origin = origin;
  }

  /** @param folder where indexes are kept; without one, or a program, nothing is kept */
  static async open(
    folder: string | undefined,
    origin: { readonly program: string | undefined; readonly scope: string },
  ): Promise<DiskIndex> {
    const { program = '', scope } = origin;
    const path = folder && program && join(folder, `${hashOf(Buffer.from(scope))}.index`);
    const index = new DiskIndex(path || undefined, { program, scope });
    await index.read();
    return index;
  }

  /** A file that its stamp proves to be the same. */
  find(uri: string, stamp: FileStamp): KeptFile | undefined {
    const entry = this.entries.get(uri);
    return entry && isSameStamp(stamp, entry.stamp) ? keptFile(entry) : undefined;
  }

  /** A file that has the same bytes; from now on its stamp proves it. */
  findByHash(uri: string, hash: string, stamp: FileStamp): KeptFile | undefined {
    const entry = this.entries.get(uri);
    if (entry?.hash !== hash) return undefined;
    this.set(uri, { ...entry, stamp });
    return keptFile(entry);
  }

  /** The files that it knows, whether they are as they were or not. */
  uris(): string[] {
    return [...this.entries.keys()];
  }

  /** What it knows of a file, whatever has become of that. */
  last(uri: string): KeptFile | undefined {
    const entry = this.entries.get(uri);
    return entry && keptFile(entry);
  }

  /** A file is new, or another version; nobody has looked for findings in it. @param head of `headBytes` */
  put(uri: string, stamp: FileStamp, hash: string, { front, rest }: HeadBytes): void {
    this.set(uri, { stamp, hash, basis: '', front, rest, findings: nothing });
  }

  /** What was found in a file that is kept; undefined where what had been no longer holds. In UTF-8, in one line without a tab. */
  setFindings(uri: string, basis: string, findings: Uint8Array | undefined): void {
    const entry = this.entries.get(uri);
    if (entry) this.set(uri, { ...entry, basis, findings: findings ?? nothing });
  }

  /** Whether it knows what was not saved. */
  get isChanged(): boolean {
    return this.isUnsaved;
  }

  /** Keeps these files and no others; whether that was done, or needless. */
  async save(uris: Iterable<string>): Promise<boolean> {
    const { path } = this;
    if (path === undefined) return false;
    const wanted = new Set(uris);
    const kept = [...this.entries].filter(([uri]) => wanted.has(uri));
    if (!this.isUnsaved && kept.length === this.entries.size) return true;
    const bytes = indexBytes(this.origin, kept.map(lineOf));
    const isWritten = await write(path, bytes);
    if (isWritten) this.isUnsaved = false;
    return isWritten;
  }

  private async read(): Promise<void> {
    const bytes = this.path && (await readFile(this.path).catch(() => undefined));
    for (const line of (bytes && indexLines(this.origin, bytes)) || []) {
      const [uri, entry] = entryFrom(line);
      this.entries.set(uri, entry);
    }
  }

  private set(uri: string, entry: Entry): void {
    this.entries.set(uri, entry);
    this.isUnsaved = true;
  }
}

function keptFile({ hash, front, rest, basis, findings }: Entry): KeptFile {
  return {
    hash,
    basis,
    head: () => headFrom({ front, rest }),
    findings: () => textOf(findings) || undefined,
  };
}

type FileRow = [uri: string, size: number, modified: number, changed: number, hash: string, basis: string];

function lineOf([uri, { stamp, hash, basis, front, rest, findings }]: readonly [string, Entry]): IndexLine {
  const { size, isSettled } = stamp;
  // no file has the times of one that may have changed since without showing it
  const [modified, changed] = isSettled ? [stamp.modified, stamp.changed] : [-1, -1];
  const row: FileRow = [uri, size, modified, changed, hash, basis];
  return [Buffer.from(JSON.stringify(row)), front, rest, findings];
}

function entryFrom([file, front, rest, findings]: IndexLine): [string, Entry] {
  const [uri, size, modified, changed, hash, basis] = JSON.parse(textOf(file)) as FileRow;
  const stamp = { size, modified, changed, isSettled: modified >= 0 };
  return [uri, { stamp, hash, basis, front, rest, findings }];
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

/** Nobody but its owner is to read what was found in plans that are not public yet. */
async function write(path: string, bytes: readonly Uint8Array[]): Promise<boolean> {
  const folder = dirname(path);
  let temporary: string | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeLeftovers(folder);
    await removeForgotten(folder);
    temporary = temporaryFile(folder);
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
    return true;
  } catch {
    if (temporary) await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
