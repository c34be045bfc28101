import { superscript } from '../../core/text/superscript.ts';
import { headingMark } from '../../language/parser/headings.ts';
import type { JoinedLines } from './join-lines.ts';
import { endsSentence } from './wrapping.ts';

const bareNumber = /^[1-9]\d{0,2}$/;
const goesOn = /^[，。、；：）》]/u;
const clause = /[。，,；;：:]/u;
/** 专栏 ⏎ 2: the number is part of a caption. */
const caption = /^(?:专\s*栏|附?[表图件])$/u;

/** So many numbers may be missing between two marks: they stand in a table, or behind a full stop. */
const mostMissing = 3;
/** A series of marks has so many, and of three of them one has a sentence's mark behind it: numbers of rows never have. */
const least = 3;

/** The rest of a heading is no longer. */
const longestRest = 30;

/**
 * The marks of notes that programs copy as lines of their own, in the midst of a sentence (`…的工程` `16` `，推动…`), put
 * back where they stood, set high as they were; the sentence goes on behind them.
 */
export function withNoteMarks(lines: readonly string[]): JoinedLines {
  const marks = new Set(noteMarks(lines.map((line) => line.trim())));
  if (marks.size === 0) return { lines, joined: 0 };
  const whole: string[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const before = whole.at(-1);
    if (before !== undefined && marks.has(at)) {
      whole[whole.length - 1] = before.trimEnd() + superscript(text);
      isOpen = true;
    } else if (before !== undefined && isOpen && isRest(before, text)) {
      whole[whole.length - 1] = before + text;
      isOpen = false;
    } else {
      whole.push(line);
      isOpen = false;
    }
  }
  return { lines: whole, joined: lines.length - whole.length };
}

/** Where the numbers stand that count on from 1 through sentences. */
function noteMarks(lines: readonly string[]): number[] {
  const found: number[] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    if (!bareNumber.test(line)) continue;
    const number = Number(line);
    if (number <= last || number > last + (last === 0 ? 1 : mostMissing)) continue;
    if (!isWithinSentence(lines[at - 1] ?? '', lines[at + 1] ?? '')) continue;
    found.push(at);
    last = number;
  }
  const sure = found.filter((at) => goesOn.test(lines[at + 1] ?? '')).length;
  return found.length >= least && sure * 3 >= found.length ? found : [];
}

function isWithinSentence(before: string, behind: string): boolean {
  if (before === '' || behind === '' || /^[|｜]/u.test(before) || caption.test(before)) return false;
  return goesOn.test(behind) || !(/^\d+$/u.test(before) || /^\d+$/u.test(behind) || endsSentence(before));
}

/** Whether a line goes on with what stands in front of the mark; behind a heading only what is too short for a paragraph. */
function isRest(before: string, behind: string): boolean {
  if (behind === '' || /^[|｜]/u.test(behind)) return false;
  if (goesOn.test(behind)) return true;
  if (headingMark(behind, 0, behind.length)) return false;
  const isTitle = headingMark(before, 0, before.length) !== undefined && !clause.test(before);
  return !isTitle || (behind.length <= longestRest && !clause.test(behind));
}
