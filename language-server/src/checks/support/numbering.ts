import { grouped } from '../../core/model/grouped.ts';
import { chineseNumeral, withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { patternOf } from '../../core/text/pattern-of.ts';
import { simplified } from '../../core/text/simplified.ts';

/** A section with a number. */
export interface NumberedSection extends Section {
  readonly number: number;
}

/** Headings that count together: those of one kind and level under one parent, in order. */
export interface Run {
  readonly sections: readonly NumberedSection[];
  /** The number of the last heading of this kind and level before the run; 0 for none. */
  readonly before: number;
  /** That heading. */
  readonly last?: Section;
}

/** The runs of one kind and level, in document order; each annex counts for itself. */
export function numberedRuns(plan: Plan): Run[][] {
  const levels = new Map<string, Run[]>();
  const last = new Map<string, NumberedSection>();
  let annex = '';
  for (const parent of [plan.root, ...plan.sections]) {
    if (parent.kind === 'annex') annex = `${plan.annexes.indexOf(parent) + 1} `;
    for (const [kind, sections] of grouped(parent.sections.filter(isNumbered), keyOf)) {
      const key = annex + kind;
      const previous = last.get(key);
      const run = { sections, before: previous?.number ?? 0, ...(previous && { last: previous }) };
      const runs = levels.get(key);
      if (runs) runs.push(run);
      else levels.set(key, [run]);
      last.set(key, sections.at(-1) as NumberedSection);
    }
  }
  return [...levels.values()];
}

/** Boxes count by themselves wherever they stand, and the items of boxes apart from headings. */
function keyOf({ kind, level }: Section): string {
  return kind === 'box' ? kind : `${kind} ${level}`;
}

/** 第一章 总则 ........ 3: a line of the contents. */
const contentsLine = /[.．…·]{4,}[\s\dIVXivx]*$/u;

function isNumbered(section: Section): section is NumberedSection {
  if (contentsLine.test(section.title)) return false;
  return section.kind !== 'annex' && section.number !== undefined && Number.isInteger(section.number);
}

/** Where the mark of a heading stands; never empty. */
export function markSpan({ headingSpan: { start }, mark }: Section): Span {
  return { start, end: start + Math.max(1, mark.length) };
}

/** Whether the first number of a run is 1, or goes on from the run before; `either` where it is the first 1 of all. */
export function startOf({ sections, before }: Run): 'anew' | 'on' | 'either' | 'neither' {
  const [first] = sections;
  if (before === 0 && first?.number === 1) return 'either';
  if (first?.number === 1) return 'anew';
  return first?.number === before + 1 ? 'on' : 'neither';
}

/** Whether the headings of one kind mostly go on counting under a new parent; boxes do unless they begin anew. */
export function isRunningOn(runs: readonly Run[]): boolean {
  const starts = runs.map(startOf);
  const count = (of: string) => starts.filter((start) => start === of).length;
  const isBox = runs[0]?.sections[0]?.kind === 'box';
  return isBox ? count('on') >= count('anew') : count('on') > count('anew');
}

/** Whether a run stands under the same heading as the one before it: nothing higher has come between. */
export function isBeside({ sections: [first] }: Run, other: Run | undefined): boolean {
  return first?.parent?.parent === other?.sections[0]?.parent?.parent;
}

/**
 * Whether a heading 1 begins another list, and is no slip, behind `before` in its own: a line of its own leads to it, which
 * ends with a colon, is a title, or stands there alone where no other of the list has paragraphs.
 */
export function isNewList({ source }: Plan, { sections }: Run, before: Section, section: Section): boolean {
  const [, ...below] = linesIn(source.text, before.headingSpan.end, section.span.start);
  const lead = below.at(-1);
  if (lead === undefined) return false;
  if (before.number === section.number) return /^[^，。；：]{2,16}$/u.test(lead);
  if (below.some((line) => line.length <= 60 && planTitle.test(simplified(line)))) return true;
  if (hasDecimalHeading(source.text, before.headingSpan.end, section.span.start)) return true;
  if (!/[。；;！!]["”’）】)\]]*$/u.test(lead)) return true;
  const others = sections.slice(0, sections.indexOf(before as NumberedSection));
  return others.every(({ headingSpan, span }) => linesIn(source.text, headingSpan.end, span.end).length < 2);
}

/** Several plans in one file: each has its title, and counts anew. */
const planTitle = /^[^，。；：]+(?:规划|纲要|计划|方案|措施|意见|办法|细则)(?:（[^（）]{1,20}）)?$/u;

/** 3.2 应急报告: it begins a part of its own, though it is no level of official documents. */
const decimalHeading = /^\d{1,2}(?:\.\d{1,2}){1,3}[^\S\r\n]+\p{Script=Han}/mu;

/** Whether such a heading stands between two places. */
export function hasDecimalHeading(text: string, start: number, end: number): boolean {
  return decimalHeading.test(text.slice(start, end));
}

/** What is written in the rest of a line and the lines below it, comments and empty lines left out. */
function linesIn(text: string, start: number, end: number): string[] {
  const [rest = '', ...below] = text
    .slice(start, end)
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trim());
  return [rest, ...below.filter((line) => line !== '' && !line.startsWith('//'))];
}

/** `3.5G网络`: a number that stands at the start of a line, but reads as no heading's. */
export function isInText(
  { source }: Plan,
  number: number,
  from: Section | undefined,
  to: Section | undefined,
): boolean {
  const between = source.text.slice(from?.span.start ?? 0, to?.span.start ?? 0);
  return (
    new RegExp(`^[^\\S\\r\\n]*${number}[.．]\\d`, 'mu').test(between) ||
    misfitMark(source.text, number, from, to) !== undefined
  );
}

/**
 * `7）` where 7. is missing: the number that belongs between two headings, written as those of another level, and none
 * of that level beside it.
 */
export function misfitMark(
  text: string,
  number: number,
  from: Section | undefined,
  to: Section | undefined,
): Span | undefined {
  const start = (from?.span.start ?? 0) + (from?.mark.length ?? 0);
  const between = simplified(text.slice(start, to?.span.start ?? 0));
  for (const { index, 0: written } of between.matchAll(markOf(number))) {
    const isBeside = (other: number): boolean => {
      const alike = withNumber(written, other);
      return new RegExp(`^[^\\S\\r\\n]*${patternOf(alike)}`, 'mu').test(between);
    };
    if (!isBeside(number + 1) && !(number > 1 && isBeside(number - 1)))
      return { start: start + index, end: start + index + written.length };
  }
  return undefined;
}

function markOf(number: number): RegExp {
  return new RegExp(
    `(?<=^[^\\S\\r\\n]*)[（(]?(?:${number}|${chineseNumeral(number)})[）).．、,，:：]{1,2}(?=\\s{0,2}\\p{Script=Han})`,
    'gmu',
  );
}

/** Where the number in front of a run’s first may stand: behind the last of the run before, or under its parent. */
export function placeBefore({ sections: [first], last }: Run): Section | undefined {
  const parent = first?.parent;
  const isFirstChild = parent?.parent?.sections[0] === parent;
  return last ?? (isFirstChild ? parent : parent?.parent) ?? parent;
}
