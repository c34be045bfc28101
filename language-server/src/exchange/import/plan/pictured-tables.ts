import type { Localized } from '../../../core/text/localized.ts';
import { simplified } from '../../../core/text/simplified.ts';
import type { Omission } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import type { Notice } from './report.ts';

/** `注：标*数据为…`, `注：1.…`, `注：[ ]内为5年累计数`: what explains the marks of a table. */
const noteOfTable =
  /^(?:备注|注)\s*[:：]\s*(?:(?:标|带|表中|打)|1\s*[.．、]|[*∗＊※]|[[［【〔{（(]\s*[\]］】〕}）)]|以上指标|指标)/u;

/**
 * Notes that explain a table where none stands, in a document whose pictures were left out: the table is probably one
 * of them, and nothing else would say that it is missing.
 */
export function picturedTables(blocks: readonly PlanBlock[], leftOut: readonly Omission[]): Notice[] {
  if (!leftOut.some(({ kind }) => kind === 'pictures')) return [];
  return blocks.flatMap((block, at): Notice[] => {
    const before = blocks[at - 1];
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph') return [];
    const isNote = noteOfTable.test(simplified(block.text));
    return isNote ? [{ place: block.place, message: say.pictured, said: [block.text] }] : [];
  });
}

const say = {
  pictured: {
    zh: '这条注说明的表格没有读到，原文里大概是一张图片：请照原文补上这张表',
    en: 'the table that this note explains was not read and is probably a picture in the document; write it as the document has it',
  } satisfies Localized,
};
