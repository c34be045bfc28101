import { unedited, withEdits } from '../../../../../language-server/src/checks/fixes/edits.ts';
import type { Span } from '../../../../../language-server/src/core/model/source.ts';
import { readPlan } from '../../../../../language-server/src/language/read-plan.ts';
import type { Action, Refactoring } from '../../../../../language-server/src/server/editor/actions/action.ts';
import { dedent } from '../../../../support/annotate.ts';
import { header } from '../../support/cursor.ts';

const cursor = '‸';

/** What a refactoring offers where `‸` stands, or between two of them, below the header of most examples. */
export function offers(
  refactoring: Refactoring,
  marked: string,
): { text: string; actions: readonly Action[] } {
  const { text, at } = selection(header + dedent(marked));
  return { text, actions: refactoring.offer(readPlan(text), at) };
}

/** The titles of what is offered. */
export function titles(refactoring: Refactoring, marked: string, language: 'zh' | 'en' = 'zh'): string[] {
  return offers(refactoring, marked).actions.map(({ title }) => title[language]);
}

/** The text below the header after the action of a title, or the only one there is. */
export function textAfter(refactoring: Refactoring, marked: string, title?: string): string {
  const { text, actions } = offers(refactoring, marked);
  const chosen = actions.filter((action) => title === undefined || action.title.zh === title);
  if (chosen.length !== 1) throw new Error(`offered: ${actions.map((each) => each.title.zh).join(' | ')}`);
  return made(text, chosen[0] as Action).slice(header.length);
}

export function made(text: string, { edits }: Action): string {
  return withEdits(unedited(text), edits).text;
}

/** A text without its one or two marks, and what they mark. */
export function selection(marked: string): { text: string; at: Span } {
  const start = marked.indexOf(cursor);
  if (start < 0) throw new Error(`no ${cursor} in the text`);
  const end = marked.lastIndexOf(cursor);
  const text = marked.replaceAll(cursor, '');
  return { text, at: { start, end: end > start ? end - 1 : start } };
}

/** An expected text, its indentation taken off. */
export function lines(text: string): string {
  return dedent(text);
}
