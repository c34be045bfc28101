import type { Comparator, QuantityChange, Recurrence, Unit, ValueProblem } from '../quantity.ts';
import type { Span } from '../source.ts';
import { type FoldedText, spanOf } from './fold.ts';

/** A stretch of a value that was understood, and as what. */
export interface ValuePart {
  readonly kind: 'number' | 'unit' | 'comparator' | 'softener' | 'change' | 'recurrence' | 'total';
  readonly span: Span;
}

/** What has been gathered of a value while its text is read from left to right. */
export interface Draft {
  /** Not always in the order of the text: 余 in the middle of 3.8万余人 is found last. */
  readonly parts: ValuePart[];
  comparator?: Comparator;
  /** How the value binds where nothing else says so: 控制在5%. */
  unlessSaid?: Comparator;
  softener?: string;
  cumulative?: boolean;
  /** 年均 was said. */
  annual?: string;
  direction?: QuantityChange['direction'];
  recurrence?: Recurrence;
  per?: Unit['per'];
  relativeTo?: string;
  /** 100%覆盖: a share, but said as 全覆盖 is. */
  covered?: boolean;
  /** Where a [ stands that hasn't been closed yet. */
  bracket?: number;
  /** Where the last word that calls for a number begins. */
  callsFrom?: number;
  /** Where the comparator in front of the number ends. */
  comparatorEnd?: number;
  /** 建成, 新增: what is brought about may stand in front of its number. */
  brings?: boolean;
  /** 建成示范社区5个: it did. */
  object?: boolean;
  /** 覆盖率达到90%: the name of the share was said. */
  named?: boolean;
}

/** Notes that the folded characters `from` to `to` were read, and as what. */
export function notePart(
  draft: Draft,
  folded: FoldedText,
  kind: ValuePart['kind'],
  from: number,
  to: number,
): void {
  if (to > from) draft.parts.push({ kind, span: spanOf(folded, from, to) });
}

/** Why a text is no quantity, and which of its folded characters are at fault. */
export interface Trouble {
  readonly reason: ValueProblem['reason'];
  readonly from: number;
  readonly to: number;
  /** The text ends right behind a word that calls for a number: `≥`, `提高到`. */
  readonly halfTyped?: boolean;
}

export function isTrouble(reading: object | number): reading is Trouble {
  return typeof reading === 'object' && 'reason' in reading;
}

/** The place after a ] that closes the bracket of `[1800]公里`; the same place where there is none. */
export function afterBracket(folded: FoldedText, at: number, draft: Draft): number {
  if (draft.bracket === undefined || folded.chars[at] !== ']') return at;
  delete draft.bracket;
  return at + 1;
}
