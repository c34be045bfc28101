import type { Span } from '../../core/model/source.ts';
import { alignment } from '../printed/alignment.ts';
import type { PrintedText } from '../printed/printed-text.ts';

interface SourcePart {
  readonly source: Span;
  readonly kind: PrintedText['kind'];
}

/** A paragraph of a reply, or a cell, with the place of each of its characters in the plan's text. */
export class PlacedText {
  readonly words: string;
  readonly printed: readonly PrintedText[];
  private readonly text: string;
  private readonly parts: SourcePart[] = [];
  /** For each character of the words: where it stands in the plan, or -1. */
  private readonly sourceAt: Int32Array;
  /** For each character: the part that it belongs to; -1 in what comes from nowhere. */
  private readonly partAt: Int32Array;

  /** @param words as they were before anybody tracked a change @param text of the plan */
  constructor(words: string, printed: readonly PrintedText[], text: string) {
    this.words = words;
    this.printed = printed;
    this.text = text;
    const whole = printed.map((each) => each.text).join('');
    const [sources, parts] = [new Int32Array(whole.length).fill(-1), new Int32Array(whole.length).fill(-1)];
    let offset = 0;
    for (const { text: said, parts: own, kind } of printed) {
      for (const { start, end, source } of own) {
        const places = alignment(said.slice(start, end), text.slice(source.start, source.end));
        for (const [index, place] of places.entries()) {
          if (place >= 0) sources[offset + start + index] = source.start + place;
          parts[offset + start + index] = this.parts.length;
        }
        this.parts.push({ source, kind });
      }
      offset += said.length;
    }
    this.sourceAt = new Int32Array(words.length).fill(-1);
    this.partAt = new Int32Array(words.length).fill(-1);
    let last = this.parts.length > 0 ? 0 : -1;
    for (const [index, place] of alignment(words, whole).entries()) {
      if (place >= 0) {
        this.sourceAt[index] = sources[place] as number;
        last = parts[place] as number;
      }
      this.partAt[index] = last;
    }
  }

  /** All of the plan that it comes from, a place for each part. */
  get whole(): readonly Span[] {
    return this.parts.map(({ source }) => source);
  }

  get isHeading(): boolean {
    return this.printed[0]?.kind === 'heading';
  }

  /** Whether line breaks have no place in it. */
  get isOneLine(): boolean {
    return this.printed.some(({ kind }) => kind === 'cell');
  }

  /** Where a stretch of the words stands, a place for each part of the plan that it touches; none where it comes from nowhere. */
  places(from: number, to: number): Span[] {
    const spans = new Map<number, Span>();
    for (let index = from; index < to; index++) {
      const at = this.sourceAt[index] as number;
      if (at < 0) continue;
      const part = this.partAt[index] as number;
      const span = spans.get(part);
      spans.set(part, {
        start: Math.min(span?.start ?? at, at),
        end: Math.max(span?.end ?? at + 1, at + 1),
      });
    }
    return [...spans.values()];
  }

  /** Where something is put in at a place of the words. */
  point(at: number): number | undefined {
    const before = this.sourceAt[at - 1] ?? -1;
    if (before >= 0) return before + 1;
    const behind = this.sourceAt[at] ?? -1;
    if (behind >= 0) return behind;
    if (this.parts.length === 0) return undefined;
    // behind the bracket that print adds, what is put in belongs to the words before it
    if (at >= this.words.trimEnd().length) return this.parts[0]?.source.end;
    if (this.words.slice(0, at).trim() === '') return this.parts[0]?.source.start;
    for (let index = at - 1; index >= 0; index--) {
      const place = this.sourceAt[index] as number;
      if (place >= 0) return place + 1;
    }
    return this.parts[0]?.source.start;
  }

  /** What of the words has no place in the plan, blanks aside: print added it, or somebody wrote it in. */
  lost(from: number, to: number): string {
    let lost = '';
    for (let index = from; index < to; index++)
      if ((this.sourceAt[index] as number) < 0) lost += this.words[index];
    return lost.replace(/\s+/gu, '');
  }

  textAt({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}
