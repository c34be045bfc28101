import type { Plan } from '../../core/model/plan.ts';
import { lineBreakOf } from '../../core/model/source.ts';
import { importPlan } from './import-plan.ts';
import { readDocument } from './read-document.ts';

/**
 * A document of another program as the text of a version of a plan: with the plan's list of departments, which no document
 * prints, so that their short names are read alike.
 * @throws Unreadable (the promise rejects) where it can't be read
 */
export async function importVersion(
  bytes: Uint8Array,
  fileName: string,
  { roster, source }: Plan,
): Promise<string> {
  const { text } = importPlan(await readDocument(bytes, fileName), fileName);
  const header = headerOf.exec(text)?.[0];
  if (header === undefined || roster.length === 0) return text;
  const lineBreak = lineBreakOf(text);
  const lines = roster.map(({ span }) => `  ${source.text.slice(span.start, span.end)}`);
  return [
    header,
    lineBreak,
    '部门',
    lineBreak,
    lines.join(lineBreak),
    lineBreak,
    text.slice(header.length),
  ].join('');
}

/** The line with the plan's name, and its fields. */
const headerOf = /^(?:\/\/[^\r\n]*\r?\n|\s*\n)*规划[^\r\n]*\r?\n(?:[^\S\r\n]+\S[^\r\n]*\r?\n)*/u;
