import type {
  ForeignBlock,
  ForeignCell,
  ForeignDocument,
  OmissionKind,
} from '../../../../language-server/src/exchange/import/foreign-document.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { Unreadable } from '../../../../language-server/src/exchange/interchange/unreadable.ts';

/**
 * A document as lines: `# ` in front of a title, `1 ` to `9 ` in front of headings; the cells of a table between bars,
 * `^` where one goes on from above, `<` where it does from the left, `/` for a line break.
 */
export function shown({ blocks }: ForeignDocument): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: ForeignBlock): string[] {
  if (block.kind === 'grid') return block.rows.map((row) => `| ${row.map(cellOf).join(' | ')} |`);
  const mark = block.style === 'title' ? '# ' : block.style === undefined ? '' : `${block.style} `;
  return [mark + block.text];
}

function cellOf({ text, joins }: ForeignCell): string {
  if (joins) return joins === 'above' ? '^' : '<';
  return text.replaceAll('\n', '/');
}

/** All that the blocks say, in order. */
export function textOf({ blocks }: ForeignDocument): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
    )
    .join('\n');
}

/** What was left out of a kind: how many, and what they said. */
export function leftOut({ leftOut }: ForeignDocument, kind: OmissionKind): readonly [number, ...string[]] {
  const found = leftOut.find((each) => each.kind === kind);
  return [found?.count ?? 0, ...(found?.texts ?? [])];
}

export function readText(text: string, fileName: string): Promise<ForeignDocument> {
  return readDocument(new TextEncoder().encode(text), fileName);
}

/** What is said of a file that can't be read; fails where it can. */
export async function refusal(bytes: Uint8Array | string, fileName: string): Promise<string> {
  try {
    await readDocument(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, fileName);
  } catch (error) {
    if (error instanceof Unreadable) return error.localized.zh;
    throw error;
  }
  throw new Error(`${fileName} was read`);
}
