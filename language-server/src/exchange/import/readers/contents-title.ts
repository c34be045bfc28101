import { simplified } from '../../../core/text/simplified.ts';
import type { ForeignBlock } from '../foreign-document.ts';
import type { OmissionList } from './omission-list.ts';

/** 目录 goes with the table of contents that it stands above. */
export function withoutContentsTitle(
  blocks: readonly ForeignBlock[],
  leftOut: OmissionList,
): readonly ForeignBlock[] {
  if (!leftOut.entries.some(({ kind }) => kind === 'contents')) return blocks;
  const index = blocks.findIndex((block) => block.kind === 'paragraph' && isTitle(block.text));
  const title = blocks[index];
  if (title?.kind !== 'paragraph') return blocks;
  leftOut.add('contents', title.text);
  return blocks.filter((block) => block !== title);
}

function isTitle(text: string): boolean {
  return /^(?:目\s*[录次]|contents|table of contents)$/iu.test(simplified(text));
}
