import type { Localized } from '../../text/localized.ts';
import type { ReviewComment } from '../review-file.ts';
import type { SuggestionThread } from './placed-suggestions.ts';

/** What is shown of a sentence at either side of a change, in characters. */
const around = 12;

/** So many characters say by themselves which words of a plan they are. */
const enough = 6;

/** What ends a part of a sentence. */
const clauseMark = /[\s，。；：、！？,;:|]/u;

/**
 * What a change asks for, in a sentence: 将“建成1个以上”改为“建成2个以上”. Of a remark the words that it is about.
 */
export function suggestionWords({ suggestion, anchor }: SuggestionThread): Localized {
  const { original, proposed } = suggestion;
  if (proposed === undefined) return original.trim() === '' ? whole : about(inOneLine(original));
  const [before, after] = [endOf(anchor.before), beginningOf(anchor.after)];
  const [was, becomes] = [original, proposed].map(inOneLine) as [string, string];
  if (was === '') {
    const isParagraph = proposed.includes('\n');
    if (before !== '') return isParagraph ? newParagraph(before, becomes) : addition(before, becomes);
    return isParagraph || after === '' ? newWords(becomes) : change(after, becomes + after);
  }
  if (becomes === '' && was.length >= enough) return deletion(was);
  const isClear = Math.min(was.length, becomes.length) >= enough;
  return isClear ? change(was, becomes) : change(before + was + after, before + becomes + after);
}

/** What bureaus have said besides, each of them once. */
export function remarksIn(thread: SuggestionThread): ReviewComment[] {
  const asked = suggestionWords(thread).zh;
  return thread.comments.filter(
    (comment) =>
      isOfBureau(thread, comment) && comment.text.trim() !== '' && !asked.includes(inOneLine(comment.text)),
  );
}

/** What the drafters have answered. */
export function answersIn(thread: SuggestionThread): ReviewComment[] {
  return thread.comments.filter((comment) => !isOfBureau(thread, comment));
}

function isOfBureau({ suggestion }: SuggestionThread, { by }: ReviewComment): boolean {
  return suggestion.bureaus.some((bureau) => by === bureau || by.startsWith(`${bureau}（`));
}

function endOf(text: string): string {
  if (text.endsWith('\n')) return '';
  const near = [...text].slice(-around);
  // a mark right before the change belongs to what was said before it
  const start = near.slice(0, -1).findLastIndex((each) => clauseMark.test(each)) + 1;
  return near.slice(start).join('').trim();
}

function beginningOf(text: string): string {
  const near = [...text].slice(0, around);
  const end = near.findIndex((each) => clauseMark.test(each));
  return near.slice(0, end < 0 ? around : end).join('');
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, ' ');
}

const whole: Localized = { zh: '', en: '' };
const about = (words: string): Localized => ({ zh: `“${words}”`, en: `“${words}”` });
const change = (was: string, becomes: string): Localized => ({
  zh: `将“${was}”改为“${becomes}”`,
  en: `Change “${was}” to “${becomes}”`,
});
const deletion = (was: string): Localized => ({ zh: `删去“${was}”`, en: `Delete “${was}”` });
const addition = (before: string, words: string): Localized => ({
  zh: `在“${before}”后增加“${words}”`,
  en: `Behind “${before}” add “${words}”`,
});
const newParagraph = (before: string, words: string): Localized => ({
  zh: `在“${before}”后另起一行，增加“${words}”`,
  en: `Behind “${before}”, on a line of its own, add “${words}”`,
});
const newWords = (words: string): Localized => ({ zh: `增加“${words}”`, en: `Add “${words}”` });
