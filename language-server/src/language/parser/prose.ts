import { isOfFrame } from '../../core/fields/header-fields.ts';
import { mayStandIn } from '../../core/text/keyword-lookup.ts';
import { isColon } from './characters.ts';
import type { FoundKeyword } from './keyword-at.ts';
import type { BlockKind } from './line-context.ts';

/** 　　… as documents indent their paragraphs, with nothing in it that looks like a field. */
export function isDocumentParagraph(text: string, lineStart: number, content: number, end: number): boolean {
  if (text.slice(lineStart, content) !== '　　') return false;
  for (let at = content; at < end && at < content + 12; at++) {
    if (isColon(text.charCodeAt(at))) return false;
  }
  return true;
}

/** `　　目标 …` at the start of a copied paragraph is prose, not a field without its block. */
export function isProse(text: string, keyword: FoundKeyword, end: number): boolean {
  if (keyword.keyword.name === '指标' || mayStandIn(keyword.keyword, 'task')) return false;
  return isOfFrame(keyword.keyword.name) || keyword.colon < 0 || endsLikeSentence(text, end);
}

/**
 * `责任部门：…` in a section. Departments may do without the colon where no sentence is meant (责任部门要加强…。);
 * 期限 3 年 and English words may begin any line of a copied text.
 */
export function isTaskField(text: string, { keyword, colon, end }: FoundKeyword, lineEnd: number): boolean {
  if (!mayStandIn(keyword, 'task')) return false;
  if (colon >= 0) return true;
  const isChinese = text.charCodeAt(end - 1) > 0x7f;
  return (
    isChinese && keyword.name !== '期限' && end < lineEnd && !/[。；;！？，,]/u.test(text.slice(end, lineEnd))
  );
}

export function endsLikeSentence(text: string, end: number): boolean {
  return /[。；;！？]/u.test(text[end - 1] as string);
}

/**
 * Whether an indented line opens something all the same, which no block can hold: `  指标 甲`, `  类别 乙` under another
 * indicator. The name is no sentence.
 */
export function opensItsOwn(
  text: string,
  { keyword, contentStart }: FoundKeyword,
  lineEnd: number,
  block: BlockKind | undefined,
): boolean {
  const { name } = keyword;
  if (name === '部门') return block === 'header' && contentStart === lineEnd;
  if (name !== '指标' && (!block || !mayStandIn(keyword, 'section'))) return false;
  return !/[。；;！？，,：:]/u.test(text.slice(contentStart, lineEnd));
}
