import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Fix, Report } from '../check.ts';
import { renumber, renumberFrom } from '../fixes/renumber.ts';
import {
  isBeside,
  isInText,
  isNewList,
  markSpan,
  type NumberedSection,
  type Run,
  startOf,
} from '../support/numbering.ts';
import { isBehindMisfit } from './misfit-marks.ts';

/** A heading with a number that does not belong there, and how it is mended. */
export interface OddNumber extends Report {
  /** The number alone. */
  readonly here: readonly Fix[];
  /** The number and all that follow it. */
  readonly fromHere: () => readonly Fix[];
}

/** The numbers of a run that are out of order, or its first where that is odd. */
export function* oddNumbers(plan: Plan, run: Run, runs: readonly Run[]): Iterable<OddNumber> {
  yield* outOfOrder(plan, run, runs);
  const first = oddStart(plan, run, runs);
  if (first && !isBehindMisfit(plan, run)) yield first;
}

/**
 * Within one parent every number is one more than the one before; a list of its own begins with 1. Behind an odd
 * number the count may go on from it (一, 三, 四) or as if it had been right (一, 二, 二, 四): one slip is one finding.
 */
function* outOfOrder(plan: Plan, run: Run, runs: readonly Run[]): Iterable<OddNumber> {
  const { sections } = run;
  let meant = 0;
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1];
    const isMeant = section.number === meant + 1;
    meant = section.number;
    if (!before || section.number === before.number + 1 || isMeant) continue;
    if (section.number === 1 && isNewList(plan, run, before, section)) continue;
    const expected = before.number + 1;
    if (isInText(plan, expected, before, section)) continue;
    meant = expected;
    const next = sections[index + 1];
    const onlyThis = !next || next.number === expected + 1;
    yield {
      span: markSpan(section),
      message: numberOutOfOrder(section.mark, before.mark, withNumber(section.mark, expected)),
      related: [{ span: markSpan(before), message: numberBefore(before.mark) }],
      here: onlyThis ? [renumber(plan, section, expected)] : [],
      fromHere: () => renumberFrom(plan, run, section, expected, goingOn(run, runs)),
    };
  }
}

/**
 * The first number of a parent is 1 or goes on from the parent before. Where a document clearly does the one
 * (three times or more), a single other is a slip, but not a new count in a new chapter; one that is neither always is.
 */
function oddStart(plan: Plan, run: Run, runs: readonly Run[]): OddNumber | undefined {
  const first = run.sections[0] as NumberedSection;
  const style = startOf(run);
  if (style === 'either') return undefined;
  const others = runs.filter((each) => each !== run).map(startOf);
  const usual = style === 'anew' ? 'on' : 'anew';
  const mayBegin = style === 'anew' && !isBeside(run, runs[runs.indexOf(run) - 1]);
  const isSlip = !mayBegin && others.filter((each) => each === usual).length >= 3 && !others.includes(style);
  if (style !== 'neither' && !isSlip) return undefined;
  const isRunningOn =
    others.filter((each) => each === 'on').length > others.filter((each) => each === 'anew').length;
  const number = isRunningOn ? run.before + 1 : 1;
  return {
    span: markSpan(first),
    message: oddFirstNumber(first.mark, run.before),
    here: run.sections.length === 1 ? [renumber(plan, first, number)] : [],
    fromHere: () => renumberFrom(plan, run, first, number, goingOn(run, runs)),
  };
}

/** The runs behind one that go on counting from it and from each other. */
function goingOn(run: Run, runs: readonly Run[]): readonly Run[] {
  const behind = runs.slice(runs.indexOf(run) + 1);
  const end = behind.findIndex((each) => startOf(each) !== 'on');
  return end < 0 ? behind : behind.slice(0, end);
}

function numberOutOfOrder(mark: string, before: string, expected: string): Localized {
  return {
    zh: `“${before}”之后是“${mark}”，应为“${expected}”：请核对有无遗漏、重复，再改序号`,
    en: `“${mark}” follows “${before}” where “${expected}” belongs; check whether something is missing or repeated, then renumber`,
  };
}

function numberBefore(mark: string): Localized {
  return { zh: `前一个序号是“${mark}”`, en: `the number before is “${mark}”` };
}

function oddFirstNumber(mark: string, before: number): Localized {
  const goesOn = before > 0 ? `，或接着前面的${before}` : '';
  return {
    zh: `这里从“${mark}”开始编号，与本文的做法不符：应从一开始${goesOn}，请核对`,
    en: `Numbering begins with “${mark}” here, unlike the rest of the document; it should begin with 1${before > 0 ? ` or go on from ${before}` : ''}, so check it`,
  };
}
