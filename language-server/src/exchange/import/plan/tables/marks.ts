import { simplified } from '../../../../core/text/simplified.ts';

/** Whether a line explains marks, or tells where the figures come from. */
export function isNote(text: string): boolean {
  return /^\s*(?:[①-⑳❶-❿*＊※]|[¹²³]|\[\d{1,2}\]|注(?:\s*\d{1,2})?\s*[:：.．、]|备注\s*[:：]|说明\s*[:：]|(?:数据|资料)?来源\s*[:：])/u.test(
    simplified(text),
  );
}
