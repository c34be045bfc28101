import type { Diagnostic } from 'vscode-languageserver-types';
import type { CheckFailure } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { HeadBytes } from '../../core/plans/head-bytes.ts';
import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import type { PlanView } from '../preview/overview/plan-view.ts';

/** What was seen of a file at a glance; all there is to know where that could not be told without reading it. */
export interface FileScan {
  readonly uri: string;
  readonly head: TitleHead | ClosedHead;
  readonly fault?: string;
}

/** A file that was read. */
export interface FileReading extends FileScan {
  readonly head: ClosedHead;
  /** The same as it is kept; absent where nobody has made that of it yet. */
  readonly bytes?: HeadBytes;
  /** Why there is nothing in it whatever its text says: reading it failed. */
  readonly fault?: string;
}

/** What is shown of a plan that was checked. */
export interface CheckedView {
  readonly diagnostics: readonly Diagnostic[];
  readonly view: PlanView;
}

/** A file that was checked. */
export interface FileCheck extends CheckedView {
  readonly uri: string;
  /** Absent where what is known of it still holds. */
  readonly reading?: FileReading;
  /** What proves that the file is still the same as it was read; absent where that is not to be remembered. */
  readonly hash?: string;
  /** Whether reading it and all checks went well. */
  readonly isWhole: boolean;
  /** The checks that failed on it for the first time. */
  readonly failures: readonly FileFailure[];
}

/** A check that failed on a file, and how, in words. */
export interface FileFailure extends CheckFailure {
  readonly error: string;
}

/** Reads and checks the files that nobody has open, behind all that is asked for: in this thread, or in one of its own. */
export interface ClosedWork {
  /** So many files are worth having in hand at once. */
  readonly atOnce: number;
  /** So many files there are, or will be. */
  expect(files: number): void;
  /** Takes files in, or other versions of them, and looks at them. Those that are gone are left out. */
  add(uris: readonly string[]): Promise<readonly FileScan[]>;
  read(uri: string): Promise<FileReading>;
  /**
   * @param isUnread whether nobody has been told yet what was read in it
   * @param isWanted asked on the way: what nobody wants any more is given up
   */
  check(
    uri: string,
    settings: Settings,
    isUnread: boolean,
    isWanted: () => boolean,
  ): Promise<FileCheck | undefined>;
  /** A file is gone. */
  forget(uri: string): void;
}
