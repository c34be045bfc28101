import { lineBreakOf, type Span } from '../../../core/model/source.ts';
import type { PlacedText } from '../placed-text.ts';
import { endOfLine, indentationAt, startOfLine } from './lines.ts';

/** What a change of a document comes to in the text of the plan. */
export interface PlanEdit {
  /** Absent where it has no place. */
  readonly place?: Span;
  /** Absent where the plan can't say it. */
  readonly proposed?: string;
  /** Of what was deleted, what has no place in the plan's text. */
  readonly lost: string;
}

/** Paragraphs that come behind one: below all that it comes from. */
export function linesBehind(placed: PlacedText, inserted: string, text: string): PlanEdit {
  const last = Math.max(...placed.whole.map(({ end }) => end));
  const at = endOfLine(text, last);
  const lines = linesOf(inserted);
  if (lines.length === 0) return { place: { start: at, end: at }, proposed: '', lost: '' };
  const gap = lineBreakOf(text) + indentationAt(text, placed.whole[0]?.start ?? at);
  return { place: { start: at, end: at }, proposed: lines.map((line) => gap + line).join(''), lost: '' };
}

export function linesAbove(placed: PlacedText, inserted: string, text: string): PlanEdit {
  const first = placed.whole[0]?.start ?? 0;
  const at = startOfLine(text, first);
  const indentation = indentationAt(text, first);
  const lines = linesOf(inserted).map((line) => indentation + line + lineBreakOf(text));
  return { place: { start: at, end: at }, proposed: lines.join(''), lost: '' };
}

function linesOf(inserted: string): string[] {
  return inserted
    .split(/[\u2029\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Words of a document as the plan writes them at a place. */
export function written(words: string, placed: PlacedText, text: string, at: number): string {
  if (placed.isOneLine) return inCell(words.replace(/[\u2029\n]+/gu, ''));
  const gap = lineBreakOf(text) + indentationAt(text, at);
  return words.replace(/\s*[\u2029\n]\s*/gu, gap);
}

/** A bar within a cell is written \\|. */
export function inCell(words: string): string {
  return words.replace(/\s*[\u2029\n]\s*/gu, '').replace(/(?<!\\)[|｜]/gu, '\\$&');
}
