import { parseValue } from '../../../../core/model/value/parse.ts';
import { simplified } from '../../../../core/text/simplified.ts';

const sureMark = /(?:[①-⑳❶-❿]|[¹²³⁴-⁹]|[*＊※#＃]|[（(]?注\s*\d{1,2}[）)]?)+$/u;
const numberedMark = /(?:\[\d{1,2}\]|〔\d{1,2}〕|［\d{1,2}］|[（(]\d{1,2}[）)])$/u;

/** What is longer is a sentence; in UTF-16 units. */
const longest = 120;

/** A value without the mark of a note behind it: `30%①`, `≥95%注1`, `100%[1]`; but `[18]` is a total, and m² a unit. */
export function valueWithoutMark(text: string): string {
  if (text.length > longest) return text;
  for (const pattern of [sureMark, numberedMark]) {
    const rest = without(pattern, text);
    if (rest === text || rest === '' || /(?:m|M|米)$/u.test(rest)) continue;
    if (parseValue(rest, 0).kind === 'quantity') return rest;
  }
  return text;
}

/** A name without the number of a note behind it; ▲ and * stay, as the language knows them. */
export function nameWithoutMark(text: string): string {
  if (text.length > longest) return text;
  return without(/(?<=.)(?:[①-⑳❶-❿]|[（(]?注\s*\d{1,2}[）)]?|\[\d{1,2}\])+$/u, text);
}

function without(pattern: RegExp, text: string): string {
  return text.slice(0, pattern.exec(simplified(text))?.index).trimEnd();
}

/** Whether a line explains marks, or tells where the figures come from. */
export function isNote(text: string): boolean {
  return /^\s*(?:[①-⑳❶-❿*＊※]|[¹²³]|\[\d{1,2}\]|注(?:\s*\d{1,2})?\s*[:：.．、]|备注\s*[:：]|说明\s*[:：]|(?:数据|资料)?来源\s*[:：])/u.test(
    simplified(text),
  );
}
