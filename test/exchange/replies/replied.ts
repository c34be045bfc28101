import { readFileSync } from 'node:fs';
import type { Suggestion } from '../../../language-server/src/core/review/suggestions.ts';
import { type Reply, readReply } from '../../../language-server/src/exchange/replies/read-reply.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { EditedWord } from './edited-word.ts';

export function exampleText(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.plan`, import.meta.url), 'utf8');
}

const files = new Map<string, Promise<Uint8Array>>();

/** A plan as its office sends it out. */
export function exported(text: string): Promise<Uint8Array> {
  const document = () =>
    officialDocument(readPlan(text, 'file:///plan.plan'), { responsibilities: 'brackets' });
  const file = files.get(text) ?? wordDocument(document(), { contents: true });
  files.set(text, file);
  return file;
}

/** An example with what came back of it. */
export async function replyTo(
  name: string,
  edit: (word: EditedWord) => EditedWord,
  fileName = '反馈.docx',
  author?: string,
): Promise<{ readonly text: string; readonly reply: Reply }> {
  const text = exampleText(name);
  const word = edit(new EditedWord(await exported(text), author));
  return { text, reply: readReply(word.file, readPlan(text), { fileName }) };
}

/** The plan's text with what is suggested, as it is or with the last first. */
export function accepted(text: string, suggestions: readonly Suggestion[]): string {
  let result = text;
  const placed = suggestions.filter(({ place, proposed }) => place && proposed !== undefined);
  for (const { place, proposed } of placed.toSorted(
    (a, b) => (b.place?.start ?? 0) - (a.place?.start ?? 0) || (b.place?.end ?? 0) - (a.place?.end ?? 0),
  ))
    result = result.slice(0, place?.start) + proposed + result.slice(place?.end);
  return result;
}

/** A text with other words in the place of some. */
export const changed = (text: string, ...pairs: [from: string, to: string][]) =>
  pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`no ${from}`);
    return before.replace(from, () => to);
  }, text);
