import type { Span } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';

/** How something differs from one version of a plan to the next. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  | 'renamed'
  | 'moved'
  | 'raised'
  | 'lowered'
  | 'earlier'
  | 'later';

/** One thing that a plan says otherwise than its older version did. */
export interface Change {
  /** What it is about: an indicator, a task, a field of the header; empty where before and after say it. */
  readonly thing: string;
  /** What of it: a year, the unit, the departments. Absent where it is the whole. */
  readonly aspect?: Localized;
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  /** Where it stands now. */
  readonly source?: Span;
  /** Where it stood in the older version. */
  readonly olderSource?: Span;
  /** Where it is written once for several things: the head of a column, the name of a group. */
  readonly writtenAt?: Span;
}

/** What something is said of, and where. */
export type ChangeSubject = Pick<Change, 'thing' | 'aspect' | 'source' | 'olderSource' | 'writtenAt'>;

/** A change of what something says; none where it says the same. Empty stands for nothing. */
export function change(
  about: ChangeSubject,
  before: string,
  after: string,
  kind: ChangeKind = 'changed',
): Change {
  return { ...about, before, after, kind: before === '' ? 'added' : after === '' ? 'removed' : kind };
}
