import type { Language } from '../../core/text/localized.ts';
import type { PlanComment } from './word-comment.ts';

/** So many characters of a plan say which words are meant. */
const enough = 40;

/** A comment that says what it is about, as it can't stand there. */
export function withPlaceQuoted(comment: PlanComment, text: string, language: Language): PlanComment {
  const { start, end } = comment.place;
  const line =
    text
      .slice(start, end)
      .trim()
      .split(/\s*[\r\n]+\s*/u)[0] ?? '';
  if (line === '') return comment;
  const quote = line.length > enough ? `${line.slice(0, enough)}…` : line;
  return { ...comment, words: `${comment.words}\n${say.about[language]}“${quote}”` };
}

/** What a comment says without what was added to it. */
export function withoutQuotedPlace(words: string): string {
  return words.replace(/\n(?:规划中写的是：|About )“[^\n]*”$/u, '');
}

const say = { about: { zh: '规划中写的是：', en: 'About ' } };
