import { isBar } from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';
import { numeralValue } from './numerals.ts';

/** A line that says something, blanks around it left out. */
export interface WrittenLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An annex that a list names. */
export interface ListedEntry {
  readonly number?: number;
  readonly start: number;
  readonly end: number;
}

/** What the lists so far name. */
export interface ListedNames {
  readonly numbers: Set<number>;
  readonly titles: Set<string>;
}

/** `附件`, `附件1`, `附件 1：甲`, `附表 甲`, `Annex 2: …`: no sentence, whatever stands behind the mark. */
export const annexHead =
  /^(?<mark>(?:附[件表录]|(?:attachment|annex|appendix)(?![a-z]))(?:[\s　]*(?<number>[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})(?![\d０-９]))?)(?:(?<join>[\s　]*[:：.．、][\s　]*|[\s　]+)(?<rest>.*))?$/iu;
const sentence = /[。；;!！?？]|[a-z]\.$/iu;
const numbered = /^(?<number>[\d０-９]{1,2})[.．﹒、][\s　]*(?=\S)/u;
/** Some pages say it twice in one line. */
const anotherList = /附件[\s　]*[:：]/u;
const nameWithStop = /^(?=.*\p{L})[^，,。；;]{2,30}。$/u;
/** The next one in the same line: `；2.`, `，附件2：`; no 2.0版. */
const another =
  /[；;，,、。]?[\s　]*(?<![\d０-９.．])(?:附件[\s　]*)?(?<number>[\d０-９]{1,2})[.．﹒、:：][\s　]*(?=[^\d０-９\s　])/gu;
const longestTitle = 80;

/**
 * The lines of a list that begins in a line, with what each names; none where it begins none. A single `附件：甲` or
 * `附件1：甲` is a list of one unless it stands over what it names: a table, a box, a heading.
 */
export function annexListFrom(
  lines: readonly WrittenLine[],
  at: number,
  listed: ListedNames,
): (readonly ListedEntry[])[] {
  const line = lines[at] as WrittenLine;
  const parts = annexHead.exec(line.text)?.groups;
  const { mark = '', number, join = '', rest = '' } = parts ?? {};
  if (!parts || !/\S/u.test(join)) return [];
  const start = line.start + mark.length + join.length;
  const inLine = entriesInLine(start, rest, number === undefined ? undefined : numeralValue(number));
  if (inLine.length > 0) return [inLine, ...itemsFrom(lines, at + 1, (inLine.at(-1)?.number ?? 0) + 1)];
  if (isSentence(rest)) return [];
  if (number === undefined) {
    if (rest === '') {
      const items = itemsFrom(lines, at + 1, 1);
      return items.length > 0 ? [[], ...items] : [];
    }
    if (numberOf(rest) === 1) return [[entry(start, rest)], ...itemsFrom(lines, at + 1, 2)];
    const only = entry(start, rest.split(anotherList)[0] ?? '');
    const isBegun = listed.titles.has(rest.slice(0, only.end - start)) || isOver(lines[at + 1]);
    return isBegun ? [] : [[only]];
  }
  const first = numeralValue(number);
  if (rest === '' || listed.numbers.has(first)) return [];
  const own = [{ number: first, ...stretch(start, rest) }];
  const items = itemsFrom(lines, at + 1, first + 1);
  if (items.length > 0) return [own, ...items];
  const others = marksFrom(lines, at + 1, first + 1);
  if (others.length === 0 && (isOver(lines[at + 1]) || !endsText(lines[at + 1]))) return [];
  return [own, ...others];
}

/** `1.甲；2.乙`, `甲；附件2：乙`: several in one line; none where it names but one. */
function entriesInLine(start: number, text: string, given: number | undefined): readonly ListedEntry[] {
  const first = given === undefined ? 1 : given;
  if (given === undefined && numberOf(text) !== 1) return [];
  const parts: { readonly from: number; readonly number: number }[] = [
    { from: given === undefined ? (numbered.exec(text)?.[0].length ?? 0) : 0, number: first },
  ];
  const ends: number[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(another)) {
    if (numeralValue(groups.number ?? '') !== first + parts.length) continue;
    ends.push(index);
    parts.push({ from: index + whole.length, number: first + parts.length });
  }
  const entries = parts.map(({ from, number }, at) => ({
    number,
    ...stretch(start + from, text.slice(from, ends[at]).trimEnd()),
  }));
  const isList =
    entries.length > 1 &&
    entries.every(
      ({ start: from, end }) => end > from && !hasSentence(text.slice(from - start, end - start)),
    );
  return isList ? entries : [];
}

/** `2.乙`, `3.丙` as far as they go on. */
function itemsFrom(lines: readonly WrittenLine[], from: number, first: number): (readonly ListedEntry[])[] {
  const items: (readonly ListedEntry[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const { text, start } = lines[at] as WrittenLine;
    if (numberOf(text) !== first + items.length || isSentence(text)) break;
    items.push([entry(start, text)]);
  }
  return items;
}

/** `附件2：乙`, `附件3：丙` as far as they go on. */
function marksFrom(lines: readonly WrittenLine[], from: number, first: number): (readonly ListedEntry[])[] {
  const items: (readonly ListedEntry[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const { text, start } = lines[at] as WrittenLine;
    const { mark = '', number = '', join = '', rest = '' } = annexHead.exec(text)?.groups ?? {};
    const wanted = first + items.length;
    if (numeralValue(number) !== wanted || !/\S/u.test(join) || rest === '' || isSentence(rest)) break;
    items.push([{ number: wanted, ...stretch(start + mark.length + join.length, rest) }]);
  }
  return items;
}

function entry(start: number, text: string): ListedEntry {
  const match = numbered.exec(text);
  if (!match) return stretch(start, text);
  const title = text.slice(match[0].length);
  return { number: numberOf(text) as number, ...stretch(start + match[0].length, title) };
}

/** A name without the mark at its end. */
function stretch(start: number, title: string): { readonly start: number; readonly end: number } {
  return { start, end: start + title.replace(/[\s　]*[；;。]?$/u, '').length };
}

function numberOf(text: string): number | undefined {
  const number = numbered.exec(text)?.groups?.number;
  return number === undefined ? undefined : numeralValue(number);
}

/** A short name with a stop behind it is one all the same: it shouldn't have the stop. */
function isSentence(text: string): boolean {
  return hasSentence(nameWithStop.test(text) ? text.slice(0, -1) : text);
}

export function hasSentence(text: string): boolean {
  return text.length > longestTitle || sentence.test(text.replace(/[；;]$/u, ''));
}

/** A table, a box, a heading or a block: what an annex holds. */
function isOver(below: WrittenLine | undefined): boolean {
  if (!below) return false;
  const { text } = below;
  const keyword = keywordAt(text, 0, text.length)?.keyword.name;
  return (
    isBar(text.charCodeAt(0)) ||
    keyword === '专栏' ||
    keyword === '指标' ||
    keyword === '类别' ||
    headingMark(text, 0, text.length) !== undefined
  );
}

/** Who signs, or when: `示范市人民政府办公室`, `2023年3月1日`. */
const signature =
  /^\p{Script=Han}{2,28}(?:政府|办公[室厅]|[局厅部委会])$|^[\d〇○零一二三四五六七八九]{4}年.{2,4}月.{1,4}日$/u;

/** The end, a signature, or where the first annex begins. */
function endsText(below: WrittenLine | undefined): boolean {
  return !below || signature.test(below.text) || annexHead.test(below.text);
}
