import type { Severity } from '../../checks/check.ts';
import type { Position, Source } from '../../core/model/source.ts';
import { anchoredPlaces } from '../../core/review/anchored-place.ts';
import { isSuggestion } from '../../core/review/merge/placed-suggestions.ts';
import { suggestionWords } from '../../core/review/merge/words.ts';
import type { ReviewThread, ThreadState } from '../../core/review/review-file.ts';
import { authorWords, threadStateNames } from '../../core/review/words.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import { excerptOf } from './excerpt.ts';
import { quotedLines, type ReviewParagraph, type ReviewRow } from './finding-rows.ts';
import { unmarked } from './pieces.ts';
import type { ReviewedPlan } from './review-input.ts';
import { shortened } from './shortened.ts';

/** A remark of a reviewer's as a report shows it. */
export interface RemarkReview {
  /** Counted through the plan, from 1. */
  readonly number: number;
  /** That of a finding of this severity. */
  readonly look: Severity;
  /** `批注1　待议`. */
  readonly heading: string;
  readonly rows: readonly ReviewRow[];
}

const looks: Readonly<Record<ThreadState, Severity>> = {
  open: 'warning',
  accepted: 'info',
  rejected: 'hint',
};

/** How much of words that are gone is shown. */
const shownOfQuote = 60;

/** The remarks on a plan, in the order of its text as it is now. */
export function remarksOn({ plan, review }: ReviewedPlan, language: Language): RemarkReview[] {
  const { source } = plan;
  const threads = review && 'review' in review ? review.review.threads : [];
  const places = anchoredPlaces(
    source.text,
    threads.map(({ anchor }) => anchor),
  );
  const placed = threads.flatMap((thread, index) => {
    const place = places[index];
    return place ? [{ thread, place }] : [];
  });
  const lineOf = ({ place }: (typeof placed)[number]) => place.range.start.line;
  return placed
    .sort((a, b) => lineOf(a) - lineOf(b) || a.place.range.start.character - b.place.range.start.character)
    .map(({ thread, place: { range, state } }, index) => {
      const span = { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
      const excerpt = excerptOf(source, span);
      const text = [
        ...(state === 'kept' ? [] : [wasOnce(thread, language)]),
        ...quotedLines(say[state](excerpt.line)[language], excerpt, language),
      ];
      return {
        number: index + 1,
        look: looks[thread.state],
        heading: `${say.remark(index + 1)[language]}　${threadStateNames[thread.state][language]}`,
        rows: [{ label: say.text[language], paragraphs: text }, ...saidRows(thread, language)],
      };
    });
}

function wasOnce({ anchor }: ReviewThread, language: Language): ReviewParagraph {
  const quoted = shortened([unmarked(oneLine(anchor.quote))], shownOfQuote / 2);
  return { said: say.was[language], quoted };
}

function saidRows(thread: ReviewThread, language: Language): ReviewRow[] {
  const { comments, settled, state, reason } = thread;
  const [remark, ...answers] = comments.map((comment): ReviewParagraph[] => {
    const lines = comment.text
      .split('\n')
      .map(oneLine)
      .filter((line) => line.trim() !== '');
    const who = oneLine(authorWords(comment)[language]);
    const last = lines.at(-1) ?? '';
    const signed = language === 'zh' ? `${last}（${who}）` : `${last} (${who})`;
    return [...lines.slice(0, -1), signed].map((said) => ({ said }));
  });
  const asked = isSuggestion(thread) ? oneLine(suggestionWords(thread)[language]) : '';
  const suggested = asked ? [{ said: asked }] : [];
  const rows = [{ label: say.remarkLabel[language], paragraphs: [...suggested, ...(remark ?? [])] }];
  if (answers.length > 0) rows.push({ label: say.answers[language], paragraphs: answers.flat() });
  if (settled) {
    const name = threadStateNames[state][language];
    const who = oneLine(authorWords(settled)[language]);
    const said = language === 'zh' ? `${name}（${who}）` : `${name} (${who})`;
    const why = reason ? [{ said: oneLine(reason) }] : [];
    rows.push({ label: say.settled[language], paragraphs: [{ said }, ...why] });
  }
  return rows;
}

function offsetAt({ text }: Source, { line, character }: Position): number {
  const lineBreak = /\r\n|\n|\r/gu;
  let start = 0;
  for (let left = line; left > 0 && lineBreak.test(text); left--) start = lineBreak.lastIndex;
  return start + character;
}

const atLine = (line: number): Localized => ({ zh: `第${line}行：`, en: `Line ${line}: ` });

const say = {
  remark: (number: number): Localized => ({ zh: `批注${number}`, en: `Comment ${number}` }),
  text: { zh: '原文', en: 'Text' },
  was: { zh: '原文已改，原为：', en: 'Changed since; it was: ' },
  kept: atLine,
  changed: (line: number): Localized => ({ zh: `现为第${line}行：`, en: `Now line ${line}: ` }),
  gone: (line: number): Localized => ({ zh: `在第${line}行下：`, en: `Below line ${line}: ` }),
  remarkLabel: { zh: '批注', en: 'Comment' },
  answers: { zh: '答复', en: 'Answers' },
  settled: { zh: '处理', en: 'Decision' },
};
