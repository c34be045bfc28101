import type { Position, Range } from '../../../language-server/src/index.ts';
import { holds } from '../webview/places.ts';

/** What calm has to know of a finding. */
export interface FindingTraits {
  /** Two findings of the same key say the same. */
  readonly key: string;
  /** Whether values contradict each other: that is told at once. */
  readonly isContradiction: boolean;
  /** Where it is in its own file: its place, and the other places that it names. */
  readonly ranges: readonly Range[];
}

/** Runs something later; what it gives takes that back. */
export type Later = (milliseconds: number, action: () => void) => () => void;

/** So long after the last change all is shown, in milliseconds. */
export const pause = 1000;

/** So long after it a value behind which the cursor stands is taken for written out: the next digit comes sooner. */
export const valuePause = 400;

/** 3, 3., ３: of the number that is meant this may be the beginning. */
const endsInNumber = /[\d.０-９．]$/u;

/** A file in which somebody types. */
interface Typing {
  /** Where the last change ended; absent once the value there is taken for written out. */
  at: Position | undefined;
  /** Whether more digits may follow, so that even what is inferred from the number elsewhere holds for this moment only. */
  isInNumber: boolean;
  /** Whether what is known is of the text before the last change. */
  isStale: boolean;
  readonly stop: () => void;
}

interface File<Finding> {
  readonly latest: readonly Finding[];
  readonly shown: readonly Finding[];
  /** Shows them; what is shown on receiving is given back instead. */
  readonly show: (findings: readonly Finding[]) => void;
}

/**
 * Keeps half-written lines from flashing. While somebody types, what is new in that file waits until they pause or the
 * cursor goes elsewhere; what is shown follows the text and goes at once. A contradiction of values doesn't wait, unless
 * a value of it or any number is being typed.
 */
export class Calm<Finding> {
  private readonly traitsOf: (finding: Finding, uri: string) => FindingTraits;
  private readonly later: Later;
  private readonly typing = new Map<string, Typing>();
  private readonly files = new Map<string, File<Finding>>();

  constructor(traitsOf: (finding: Finding, uri: string) => FindingTraits, later: Later) {
    this.traitsOf = traitsOf;
    this.later = later;
  }

  /**
   * What was found in a file now; what of it is to be shown.
   * @param show called later with what is to be shown then
   */
  receive(uri: string, latest: readonly Finding[], show: File<Finding>['show']): readonly Finding[] {
    const typing = this.typing.get(uri);
    if (typing) typing.isStale = false;
    const shown = typing ? this.calmly(uri, latest, typing) : latest;
    this.files.set(uri, { latest, shown, show });
    return shown;
  }

  /**
   * Somebody has changed a file by hand.
   * @param at where the change ends
   * @param text what has been put in
   */
  typed(uri: string, at: Position, text: string): void {
    this.typing.get(uri)?.stop();
    const stopShort = this.later(valuePause, () => this.valueWritten(uri));
    const stopLong = this.later(pause, () => this.rested(uri));
    const stop = () => {
      stopShort();
      stopLong();
    };
    this.typing.set(uri, { at, isInNumber: endsInNumber.test(text), isStale: true, stop });
  }

  /** The hands are elsewhere: the cursor has left the line, the file is saved. */
  rested(uri: string): void {
    const typing = this.typing.get(uri);
    if (!typing) return;
    typing.stop();
    this.typing.delete(uri);
    const file = this.files.get(uri);
    if (file && !typing.isStale) this.show(uri, file, file.latest);
  }

  /** The file is closed. */
  forget(uri: string): void {
    this.typing.get(uri)?.stop();
    this.typing.delete(uri);
    this.files.delete(uri);
  }

  /** Nothing is shown any more. */
  clear(): void {
    for (const { stop } of this.typing.values()) stop();
    this.typing.clear();
    this.files.clear();
  }

  private valueWritten(uri: string): void {
    const typing = this.typing.get(uri);
    const file = this.files.get(uri);
    if (!typing) return;
    typing.at = undefined;
    typing.isInNumber = false;
    if (file && !typing.isStale) this.show(uri, file, this.calmly(uri, file.latest, typing));
  }

  private show(uri: string, file: File<Finding>, shown: readonly Finding[]): void {
    if (shown.length === file.shown.length) return;
    this.files.set(uri, { ...file, shown });
    file.show(shown);
  }

  private calmly(uri: string, latest: readonly Finding[], typing: Typing): readonly Finding[] {
    const { at, isInNumber } = typing;
    const left = new Map<string, number>();
    for (const finding of this.files.get(uri)?.shown ?? []) {
      const { key } = this.traitsOf(finding, uri);
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    return latest.filter((finding) => {
      const { key, isContradiction, ranges } = this.traitsOf(finding, uri);
      const known = left.get(key) ?? 0;
      if (known > 0) left.set(key, known - 1);
      if (known > 0 || !isContradiction) return known > 0;
      return !isInNumber && !(at && ranges.some((range) => holds(range, at)));
    });
  }
}
