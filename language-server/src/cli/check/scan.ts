import { readFileSync } from 'node:fs';
import { headOf, type ScannedHead } from '../../core/plans/plan-head.ts';
import { readHead } from '../../language/read-head.ts';
import type { DiskIndex, KeptFile } from '../../server/disk/disk-index.ts';
import { type FileStamp, hashOf, stampOf } from '../../server/disk/file-stamp.ts';
import type { Invocation } from '../command.ts';
import { decodedText } from '../files.ts';
import { type PlanFile, planOf, readSayingEncoding, sayEncoding } from '../plan-files.ts';
import type { PlanStore } from './plan-store.ts';

/** A file of which is known what others find it by. */
export interface ScannedFile {
  readonly file: PlanFile;
  readonly head: ScannedHead;
  /** Its bytes as they were looked at; absent where no index is to know them. */
  readonly version?: FileVersion;
  /** What the index knows of it, if its bytes are the same. */
  readonly kept?: KeptFile;
}

/** A file's bytes, without them. */
export interface FileVersion {
  readonly stamp: FileStamp;
  readonly hash: string;
}

/** Reads the plan of a file, which stays at hand. @throws a Refusal where it can't be read */
export async function scanByReading(
  file: PlanFile,
  plans: PlanStore,
  call: Invocation,
): Promise<ScannedFile> {
  const { text } = await readSayingEncoding(file, call);
  const plan = await planOf({ ...file, text });
  plans.add(plan);
  return { file, head: headOf(plan) };
}

/**
 * Looks for what others find a plan by, in the index or in its text.
 * @throws a Refusal, or what the file system throws, where it can't be read
 */
export async function scanFile(
  file: PlanFile,
  plans: PlanStore,
  index: DiskIndex,
  call: Invocation,
): Promise<ScannedFile> {
  const look = file.isStandardInput ? undefined : lookAt(file, index);
  // what can't be read twice, or isn't there
  if (!look) return scanByReading(file, plans, call);
  const { version, kept, bytes } = look;
  if (kept) return { file, version, kept, head: kept.head() };
  const decoded = decodedText(bytes, file.shown);
  sayEncoding(file, decoded, call);
  const { text, encoding } = decoded;
  const head = readHead(text) ?? headOf(await planOf({ ...file, text }));
  // what is said of its encoding is to be said each time
  return encoding === 'utf-8' ? { file, version, head } : { file, head };
}

/** A file with what the index knows of it, else with its bytes. */
type FileLook =
  | { readonly version: FileVersion; readonly kept: KeptFile; readonly bytes?: undefined }
  | { readonly version: FileVersion; readonly kept?: undefined; readonly bytes: Uint8Array };

/** Undefined of what is no file on the disk. */
function lookAt({ path, uri }: PlanFile, index: DiskIndex): FileLook | undefined {
  const stamp = stampOf(path);
  if (!stamp) return undefined;
  const known = index.find(uri, stamp);
  if (known) return { version: { stamp, hash: known.hash }, kept: known };
  const bytes = readFileSync(path);
  const version = { stamp, hash: hashOf(bytes) };
  const kept = index.findByHash(uri, version.hash, stamp);
  return kept ? { version, kept } : { version, bytes };
}
