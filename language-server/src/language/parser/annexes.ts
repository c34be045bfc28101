import { oncePerText } from '../../core/model/once-per.ts';
import { simplified } from '../../core/text/simplified.ts';
import {
  annexHead,
  annexListFrom,
  hasSentence,
  type ListedEntry,
  type ListedNames,
  type WrittenLine,
} from './annex-list.ts';
import { afterLineBreak, isBar, lineEnd, skipBlanks, trimEnd } from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';

/** What a line has to do with the annexes behind the text. */
export type AnnexLine =
  /** Of the list below the text: `附件：1.甲`, `2.乙`; `附件：` alone names none. */
  | { readonly kind: 'listed'; readonly entries: readonly ListedEntry[] }
  /** Where an annex begins: `附件1`, `附件1　甲`. */
  | { readonly kind: 'annex'; readonly markEnd: number; readonly titleStart: number }
  /** Its title in the line below. */
  | { readonly kind: 'title' };

/** Looked for first: at each line the other takes ten times as long. */
const inEnglish = /a(?:ttachment|nnex|ppendix)/i;
const mayHold = /^[\s　]*(?:附[件表录]|attachment|annex|appendix)/imu;

/** Whether a text, or a line of it, may say something of annexes: that takes long to find out for a whole text. */
export function mayHoldAnnexes(text: string): boolean {
  return mayHold.test(simplified(text));
}

/**
 * The lines of a plan that list its annexes, begin one, or are its title, by where their text starts.
 * @param text the whole plan as `simplified` reads it
 */
export function annexLines(text: string): ReadonlyMap<number, AnnexLine> {
  const mayNameAny = text.includes('附') || inEnglish.test(text);
  return mayNameAny && mayHold.test(text) ? known(text, () => findAnnexLines(text)) : none;
}

const none: ReadonlyMap<number, AnnexLine> = new Map();

/** A text is asked for them by its lexer and by its builder. */
const known = oncePerText<ReadonlyMap<number, AnnexLine>>(4);

function findAnnexLines(text: string): Map<number, AnnexLine> {
  const found = new Map<number, AnnexLine>();
  const lines = writtenLines(text);
  const standsBehind = endOfChapters(lines);
  const listed: ListedNames = { numbers: new Set(), titles: new Set() };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as WrittenLine;
    if (!mayHold.test(line.text)) continue;
    const list = annexListFrom(lines, at, listed);
    if (list.length > 0) {
      for (const [index, entries] of list.entries()) {
        found.set((lines[at + index] as WrittenLine).start, { kind: 'listed', entries });
        for (const { number, start, end } of entries) {
          if (number !== undefined) listed.numbers.add(number);
          listed.titles.add(text.slice(start, end));
        }
      }
      at += list.length - 1;
    } else if (standsBehind(at, listed.titles.size > 0)) {
      const begun = beginning(line);
      if (!begun) continue;
      found.set(line.start, begun);
      const below = lines[at + 1];
      if (begun.titleStart >= line.end && below && isTitle(below)) {
        found.set(below.start, { kind: 'title' });
        at++;
      }
    }
  }
  return found;
}

/** The same for each of the paragraphs of a plan, written without blank lines. */
export function annexLinesOf(paragraphs: readonly string[]): (AnnexLine | undefined)[] {
  const texts = paragraphs.map((text) => simplified(text.trim()).replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' '));
  const lines = annexLines(texts.join('\n'));
  let start = 0;
  return texts.map((text) => {
    const line = lines.get(start);
    start += text.length + 1;
    return line;
  });
}

/** Whether a mark is one that annexes begin with: `附件1`. */
export function isAnnexMark(mark: string): boolean {
  return annexHead.exec(simplified(mark))?.groups?.mark === simplified(mark);
}

/** Every line that says something: neither blank nor a comment. */
function writtenLines(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (let at = 0; at < text.length; ) {
    const rawEnd = lineEnd(text, at);
    const start = skipBlanks(text, at, rawEnd);
    const end = trimEnd(text, start, rawEnd);
    if (end > start && !text.startsWith('//', start))
      lines.push({ start, end, text: text.slice(start, end) });
    at = afterLineBreak(text, rawEnd);
  }
  return lines;
}

function beginning({ start, text }: WrittenLine): Extract<AnnexLine, { kind: 'annex' }> | undefined {
  const parts = annexHead.exec(text)?.groups;
  const { mark = '', number, join = '', rest = '' } = parts ?? {};
  if (!parts || hasSentence(rest) || /，/u.test(rest)) return undefined;
  const isChinese = mark.startsWith('附');
  if (!isChinese && number === undefined && rest !== '' && !/\S/u.test(join)) return undefined;
  return { kind: 'annex', markEnd: start + mark.length, titleStart: start + mark.length + join.length };
}

function isTitle({ text }: WrittenLine): boolean {
  if (isBar(text.charCodeAt(0)) || hasSentence(text) || /^[（(]|[，,：:]/u.test(text)) return false;
  if (/^注|^\d[\d,.]*$/u.test(text) || annexHead.test(text)) return false;
  return headingMark(text, 0, text.length) === undefined && !keywordAt(text, 0, text.length);
}

/**
 * Whether an annex may begin in a line: there is a text that it stands behind, and the chapters don't go on behind it.
 * What stands over a table in their midst is the table's title. To be asked from the first line to the last.
 */
function endOfChapters(lines: readonly WrittenLine[]): (at: number, hasList: boolean) => boolean {
  const headings = lines.flatMap(({ text }, at) => {
    const mark = headingMark(text, 0, text.length);
    return mark ? [{ at, level: mark.level, number: mark.number }] : [];
  });
  let next = 0;
  let last: (typeof headings)[number] | undefined;
  const behind = new Map<number, number>();
  return (at, hasList) => {
    for (let heading = headings[next]; heading && heading.at < at; heading = headings[++next]) {
      if (!last || heading.level <= last.level) last = heading;
    }
    if (!last) return hasList;
    const { level, number } = last;
    let found = Math.max(next, behind.get(level) ?? 0);
    while (found < headings.length && headings[found]?.level !== level) found++;
    behind.set(level, found);
    return headings[found]?.number !== number + 1;
  };
}
