import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { dateInText } from '../../../core/model/date-parser.ts';
import { matchAsWritten } from '../../../core/text/simplified.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import type { Front } from './front.ts';
import { importedNotice } from './notice.ts';

/** What a document says around its text, as fields of the plan's header, and the blocks that say nothing else. */
export interface DocumentFrame {
  readonly fields: readonly (readonly [keyword: KeywordName, content: string])[];
  readonly blocks: readonly PlanBlock[];
  /** Who signs the notice in front. */
  readonly issuers: readonly string[];
}

type FramePart = readonly [keyword: KeywordName, pattern: RegExp];

/** Between the title and the first sentence. */
const opening: readonly FramePart[] = [
  ['主送', /^([^。；;:：]*(?:政府|部门|单位|机构|公司|委员会|办公[室厅]|[局厅委办])[^。；;:：]*)[:：]$/u],
  ['批准', /^[（(]([^（()）]*批准[^（()）]*)[）)]$/u],
];

/** `（征求意见稿，第3稿，2023年2月20日）` below the title: what kind of draft it is, and which. */
const draft = /^[（(]\s*(\p{Script=Han}{0,8}稿)\s*(?:[，,]\s*([^（()）]+))?[）)]$/u;

/** 版记, at the end. */
const closing: readonly FramePart[] = [
  ['公开方式', /^(?:信息)?公开(?:方式|属性|类型|选项)\s*[:：]\s*([^。；;]{2,20})$/u],
  ['附注', /^[（(]\s*(此件[^（()）]{2,30})[）)]$/u],
  ['抄送', /^抄送\s*[:：]\s*(.+?)[。.]?$/u],
  ['印发', new RegExp(`^(\\p{Script=Han}{2,40}\\s*${dateInText})\\s*印发$`, 'u')],
];

/** @param signed the last paragraph of the signature; what stands in brackets below it is the note of the document */
export function documentFrame(
  blocks: readonly PlanBlock[],
  front: Front,
  signed: ForeignParagraph | undefined,
): DocumentFrame {
  const notice = importedNotice(blocks.slice(0, front.from), front.title);
  const found: [FramePart[0], string, ForeignParagraph][] = [];
  const isNew = (keyword: KeywordName) => ![...notice.fields, ...found].some(([other]) => other === keyword);
  const take = (parts: readonly FramePart[], block: PlanBlock | undefined) => {
    if (block?.kind !== 'paragraph') return;
    for (const [keyword, pattern] of parts) {
      const content = matchAsWritten(pattern, block.text.trim())?.[1]?.replace(/\s+/gu, ' ');
      if (content && isNew(keyword)) found.push([keyword, content, block]);
    }
  };
  const takeDraft = (block: PlanBlock) => {
    if (block.kind !== 'paragraph' || found.some(([keyword]) => keyword === '稿本')) return;
    const [, word, version] = matchAsWritten(draft, block.text.trim()) ?? [];
    if (word) found.push(['稿本', word, block]);
    if (version) found.push(['版本', version, block]);
  };
  for (const block of blocks.slice(front.to, front.body + 1)) {
    take(opening, block);
    takeDraft(block);
  }
  if (signed) take([['附注', /^[（(]([^（()）]+)[）)]$/u]], blocks[blocks.indexOf(signed) + 1]);
  for (const block of blocks.slice(front.body)) take(closing, block);
  const own = notice.fields.filter(
    ([keyword], at) => notice.fields.findIndex(([each]) => each === keyword) === at,
  );
  return {
    fields: [
      ...own,
      ...found.map(([keyword, content]): DocumentFrame['fields'][number] => [keyword, content]),
    ],
    blocks: [...notice.blocks, ...found.map(([, , paragraph]) => paragraph)],
    issuers: notice.issuers,
  };
}
