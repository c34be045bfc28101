import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import { planText } from '../../../exchange/paste/plan-text.ts';
import { looksPublished, publishedText } from '../../../exchange/paste/published-text.ts';
import type { PastedText, PasteParams } from '../../protocol/commands.ts';

/** A published text as lines of a plan, or as a whole one, and what was done to it. */
export function pastedText({ text, asPlan = false }: PasteParams, language: Language): PastedText {
  const published = publishedText(text);
  const { lines, joined, dropped, rows } = published;
  return {
    text: asPlan ? planText(lines) : lines.join('\n') + lineBreakAtEnd(text),
    isPublished: looksPublished(published),
    joined,
    dropped,
    rows,
    summary: summaryOf(joined, dropped.length, rows)[language],
  };
}

/** What was copied with the end of its last line is pasted with it. */
function lineBreakAtEnd(text: string): string {
  return /[\r\n]/u.test(text.slice(text.trimEnd().length)) ? '\n' : '';
}

/** What was done to a pasted text, in a sentence. */
function summaryOf(joined: number, dropped: number, rows: number): Localized {
  const parts = [
    ...(joined > 0 ? [pastedParts.joined(joined)] : []),
    ...(dropped > 0 ? [pastedParts.dropped(dropped)] : []),
    ...(rows > 0 ? [pastedParts.rows(rows)] : []),
  ];
  if (parts.length === 0) return { zh: '文字原样粘贴。', en: 'Pasted as it is.' };
  return {
    zh: `${parts.map(({ zh }) => zh).join('，')}，其他文字都在。`,
    en: `${parts.map(({ en }) => en).join(', ')}; nothing else is left out.`,
  };
}

const pastedParts = {
  joined: (count: number): Localized => ({
    zh: `接上了${count}处断行`,
    en: `${plural(count, 'line break')} taken out`,
  }),
  dropped: (count: number): Localized => ({
    zh: `去掉了${count}处页码和页眉`,
    en: `${plural(count, 'page mark')} left out`,
  }),
  rows: (count: number): Localized => ({
    zh: `排好了${count}行表格`,
    en: `${plural(count, 'table row')} with bars`,
  }),
};
