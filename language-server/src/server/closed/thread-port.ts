import type { Settings } from '../../checks/settings.ts';
import type { HeadBytes } from '../../core/plans/head-bytes.ts';
import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import type { Language } from '../../core/text/localized.ts';
import type { FileCheck, FileReading } from './closed-work.ts';

/** The way to a thread, or back from it. */
export interface ThreadPort {
  /** @param handedOver what it holds and nobody needs here any more */
  post(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Told when nobody is at the other end any more, and why. */
  onEnd(listener: (reason: unknown) => void): void;
}

/** What a thread is started with. */
export interface ThreadStart {
  readonly language: Language;
  readonly docsBase: string | undefined;
}

/** A file as a thread is told of it; its text where the thread can't read it by itself. */
export interface ThreadFile {
  readonly uri: string;
  readonly text?: string;
}

/** A file of which something is known already. */
export interface KnownFile extends ThreadFile {
  readonly head: ClosedHead | TitleHead;
}

/** What a thread is told, in the order in which it is to heed it. */
export type ThreadOrder =
  | { readonly kind: 'start'; readonly start: ThreadStart }
  /** What plans are checked by, and the number by which it is called from now on. */
  | { readonly kind: 'settings'; readonly settings: Settings; readonly number: number }
  /** What is known of files already. */
  | { readonly kind: 'know'; readonly files: readonly KnownFile[] }
  /** Somebody has a file open, and this is what stands in it. */
  | { readonly kind: 'open'; readonly uri: string; readonly text: string }
  | { readonly kind: 'forget'; readonly uri: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: ThreadQuestion };

/** What a thread is asked, and answers as `ClosedWork` does. */
export type ThreadQuestion =
  | { readonly kind: 'add'; readonly files: readonly ThreadFile[] }
  | { readonly kind: 'read'; readonly uri: string }
  | CheckQuestion;

export interface CheckQuestion {
  readonly kind: 'check';
  readonly uri: string;
  readonly settings: number;
  readonly isUnread: boolean;
}

/** A file that was read, as a thread tells of it. */
export type ReadingInBytes = Omit<FileReading, 'head'> & { readonly bytes: HeadBytes };

/** A file that was checked, as a thread tells of it. */
export type CheckInBytes = Omit<FileCheck, 'reading'> & { readonly reading?: ReadingInBytes };

/** What a thread answers, several at a time: failed where it says an error. */
export interface ThreadAnswer {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}
