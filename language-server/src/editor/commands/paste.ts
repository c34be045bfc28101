import { pastedSummary } from '../../messages/commands.ts';
import type { Language } from '../../messages/localized.ts';
import { planText } from '../../paste/plan-text.ts';
import { looksPublished, publishedText } from '../../paste/published-text.ts';
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
    summary: pastedSummary(joined, dropped.length, rows)[language],
  };
}

/** What was copied with the end of its last line is pasted with it. */
function lineBreakAtEnd(text: string): string {
  return /[\r\n]/u.test(text.slice(text.trimEnd().length)) ? '\n' : '';
}
