import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import type { CheckedView, FileCheck } from './closed-work.ts';

/** What is known of files from one run to the next. Where there is no disk there is none. */
export interface FileMemory {
  /** Remembers what was known of these folders when a run last had nothing left to do. */
  open(folders: readonly string[]): Promise<void>;
  /** The files that were known then, whatever has become of them. */
  uris(): readonly string[];
  headOf(uri: string): ClosedHead | TitleHead | undefined;
  /** Whether a file is the same as then. */
  isSame(uri: string): boolean;
  /** What was shown of it. @param basis what that rests on beside plans: with another it is not remembered */
  viewOf(uri: string, basis: string): CheckedView | undefined;
  /** A file is about to be read: how it looks now is what tells later whether it has changed since. */
  look(uri: string): void;
  keep(check: FileCheck, basis: string): void;
  /** Of a file that somebody has open: what stands there is what others were held against. */
  keepOpen(uri: string, text: string, head: ClosedHead): void;
  /** Whether it knows what is not written down. */
  readonly isChanged: boolean;
  /** Writes down what is known of these files, and of no others. */
  save(uris: Iterable<string>): Promise<void>;
}
