import { keywords } from '../../../../grammar/keywords.ts';
import { type KnownKeyword, readSpellings } from '../../core/text/keyword-lookup.ts';
import { simplifiedUnit } from '../../core/text/simplified.ts';
import { isBlank, isColon, skipBlanks } from './characters.ts';

/** A keyword found at the start of a line. */
export interface FoundKeyword {
  readonly keyword: KnownKeyword;
  readonly end: number;
  /** Behind the colon, or behind the blanks that stand in its place. */
  readonly contentStart: number;
  /** The colon's offset; -1 where a space or the end of the line does its work. */
  readonly colon: number;
}

type SpellingEntry = { readonly spelling: string; readonly keyword: KnownKeyword };

/** By the UTF-16 unit that they begin with. */
const byFirst = new Map<number, SpellingEntry[]>();

for (const keyword of keywords) {
  for (const spelling of readSpellings(keyword)) {
    const first = spelling.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { spelling, keyword }]);
  }
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.spelling.length - a.spelling.length);

/**
 * The keyword that begins at `start`: it counts only when a space, a colon or the end of the line
 * follows, so that `指标体系不断完善。` is text. 专栏 may be followed by its number. In any script and letter case.
 */
export function keywordAt(text: string, start: number, end: number): FoundKeyword | undefined {
  const entries = byFirst.get(unitAt(text, start));
  if (!entries) return undefined;
  for (const { spelling, keyword } of entries) {
    const after = start + spelling.length;
    if (after > end || !isSpelt(text, start, spelling)) continue;
    if (keyword.name === '专栏' && boxNumber(text, after, end)) {
      return { keyword, end: after, contentStart: skipBlanks(text, after, end), colon: -1 };
    }
    if (after < end && !isBlank(text.charCodeAt(after)) && !isColon(text.charCodeAt(after))) continue;
    const next = skipBlanks(text, after, end);
    const hasColon = next < end && isColon(text.charCodeAt(next));
    return {
      keyword,
      end: after,
      contentStart: hasColon ? skipBlanks(text, next + 1, end) : next,
      colon: hasColon ? next : -1,
    };
  }
  return undefined;
}

function isSpelt(text: string, start: number, spelling: string): boolean {
  for (let at = 0; at < spelling.length; at++) {
    if (unitAt(text, start + at) !== spelling.charCodeAt(at)) return false;
  }
  return true;
}

/** A unit as spellings have it: Simplified, and in lower case. */
function unitAt(text: string, at: number): number {
  const unit = simplifiedUnit(text.charCodeAt(at));
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

const boxNumberPattern = /[\s　]*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?=[\s　:：?？�]|$)/uy;

/** The number of a box behind 专栏, as far as `专栏1中的项目` is not taken for one. */
export function boxNumber(
  text: string,
  from: number,
  end: number,
): { start: number; end: number } | undefined {
  boxNumberPattern.lastIndex = from;
  const match = boxNumberPattern.exec(text);
  if (!match || from + match[0].length > end) return undefined;
  return { start: from + match[0].length - (match[1] as string).length, end: from + match[0].length };
}
