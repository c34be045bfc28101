import { readFileSync } from 'node:fs';
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
