import { firstMark, withNumber } from '../../../core/model/heading-numbers.ts';
import type { Script } from '../../../core/text/script.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { type HeadingMark, headingMark } from '../../../language/parser/headings.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import type { ForeignParagraph } from '../foreign-document.ts';

type MarkLevel = HeadingMark['level'];

/** `1.2 总体要求`: numbers that many offices' templates have, and plans have not; with a point no blank is needed. */
const decimals = /^\d{1,2}(?:[.．]\d{1,2})*[.．]?[\s　]+(?=\D)|^\d{1,2}(?:[.．]\d{1,2})+[.．]?(?=\p{L})/u;
/** `1总则`, where others are `1.1编制目的`. */
const alone = /^\d{1,2}(?=\p{L})/u;

/**
 * Headings that are such by their style alone, with the mark that a plan tells them by: what the document's own marks
 * are at that level, or what comes next below the level above. They are counted, each level within the one above.
 * @returns the texts with their marks, of those paragraphs only
 */
export function markedHeadings(
  paragraphs: readonly ForeignParagraph[],
  script: Script,
): ReadonlyMap<ForeignParagraph, string> {
  const levels = levelsOf(paragraphs);
  const counts = new Map<MarkLevel, number>();
  const withDecimals = paragraphs.some((each) => needsMark(each) && /^\d{1,2}[.．]\d/u.test(each.text));
  const result = new Map<ForeignParagraph, string>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const mark = markOf(paragraph.text);
    const isAppendix = /^附件\s*\d*$/u.test(paragraphs[at - 1]?.text ?? '');
    const needs = needsMark(paragraph) && !isAppendix;
    const level = mark?.level ?? (needs ? levels.get(paragraph.style as number) : undefined);
    if (level === undefined) continue;
    const number = mark?.number ?? (counts.get(level) ?? 0) + 1;
    counts.set(level, number);
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
    if (!mark) {
      const isOwnNumber = withDecimals && Number.parseInt(paragraph.text, 10) === number;
      const title = paragraph.text.replace(decimals, '').replace(isOwnNumber ? alone : '', '');
      const heading = withNumber(firstMark(level, script), number) + title;
      // a chapter's title is short and no sentence
      if (markOf(heading)?.level === level) result.set(paragraph, heading);
    }
  }
  return result;
}

/** Appendices and boxes have names of their own; so have the parts without a number. */
function needsMark({ text, style }: ForeignParagraph): boolean {
  if (typeof style !== 'number' || keywordAt(text, 0, text.length)?.keyword.name === '专栏') return false;
  return !/^(?:附[件表录图]|前\s*言|引\s*言|结\s*语|目\s*录|[表图]\s*\d)/u.test(simplified(text));
}

function markOf(text: string): HeadingMark | undefined {
  return headingMark(text, 0, text.length);
}

/** The level of the plan's headings for each level of style that has headings without marks. */
function levelsOf(paragraphs: readonly ForeignParagraph[]): ReadonlyMap<number, MarkLevel> {
  const own = new Map<number, MarkLevel>();
  for (const { style, text } of paragraphs) {
    const level = markOf(text)?.level;
    if (typeof style === 'number' && level !== undefined && !own.has(style)) own.set(style, level);
  }
  const styles = [...new Set(paragraphs.filter(needsMark).map(({ style }) => style as number))].sort(
    (a, b) => a - b,
  );
  const levels = new Map<number, MarkLevel>(own);
  for (const style of styles) {
    if (levels.has(style)) continue;
    const above = Math.max(-1, ...[...levels].filter(([other]) => other < style).map(([, level]) => level));
    const below = Math.min(7, ...[...own].filter(([other]) => other > style).map(([, level]) => level));
    const wanted = above < 0 ? Math.min(3, below - 1) : above + 1;
    levels.set(style, Math.max(0, Math.min(wanted, 6)) as MarkLevel);
  }
  return levels;
}
