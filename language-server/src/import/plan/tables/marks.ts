import { parseValue } from '../../../model/value/parse.ts';

const sureMark = /(?:[①-⑳❶-❿]|[¹²³⁴-⁹]|[*＊※#＃]|[（(]?[注註]\s*\d{1,2}[）)]?)+$/u;
const numberedMark = /(?:\[\d{1,2}\]|〔\d{1,2}〕|［\d{1,2}］|[（(]\d{1,2}[）)])$/u;

/** What is longer is a sentence; in UTF-16 units. */
const longest = 120;

/** A value without the mark of a note behind it: `30%①`, `≥95%注1`, `100%[1]`; but `[18]` is a total, and m² a unit. */
export function valueWithoutMark(text: string): string {
  if (text.length > longest) return text;
  for (const pattern of [sureMark, numberedMark]) {
    const rest = text.replace(pattern, '').trimEnd();
    if (rest === text || rest === '' || /(?:m|M|米)$/u.test(rest)) continue;
    if (parseValue(rest, 0).kind === 'quantity') return rest;
  }
  return text;
}

/** A name without the number of a note behind it; ▲ and * stay, as the language knows them. */
export function nameWithoutMark(text: string): string {
  if (text.length > longest) return text;
  return text.replace(/(?<=.)(?:[①-⑳❶-❿]|[（(]?[注註]\s*\d{1,2}[）)]?|\[\d{1,2}\])+$/u, '').trimEnd();
}

/** Whether a line explains marks, or tells where the figures come from. */
export function isNote(text: string): boolean {
  return /^\s*(?:[①-⑳❶-❿*＊※]|[¹²³]|\[\d{1,2}\]|[注註](?:\s*\d{1,2})?\s*[:：.．、]|[备備][注註]\s*[:：]|[说說]明\s*[:：]|(?:数据|數據|资料|資料)?[来來]源\s*[:：])/u.test(
    text,
  );
}
