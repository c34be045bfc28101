import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check, Fix, Report } from '../check.ts';
import { renumber, renumberFrom } from '../fixes/renumber.ts';
import { example } from '../support/examples.ts';
import {
  isBeside,
  isInText,
  isNewList,
  markSpan,
  type NumberedSection,
  numberedRuns,
  type Run,
  startOf,
} from '../support/numbering.ts';
import { mixedMarks } from './heading-marks.ts';
import { isBehindMisfit, misfitMarks } from './misfit-marks.ts';
import { seriesInText } from './series-in-text.ts';

export const numbering: Check = {
  code: 'structure/numbering',
  severity: 'warning',
  title: { zh: '序号不连续', en: 'Headings numbered out of order' },
  why: {
    zh: '序号跳过、重复、颠倒，多半是增删以后没有改，别处引用“第几项”就对不上。各章重新编号、全文连续编号都是通行的，以本文自己的做法为准；专栏里的条目、注的各条单独编号。正文里的“一是、二是”“①②”也应当连续。同一级混用“1.”“1．”“1、”，只作建议。',
    en: 'Numbers skipped, repeated or out of order mostly remain from something added or deleted, and references to an item no longer fit. Starting anew in each chapter and running on through the document are both usual; the document’s own way counts, and boxes number their items apart, as notes do. 一是, 二是 and ①② in the text run on too. Marks mixed on one level (1. 1． 1、) are a hint only.',
  },
  bad: [
    example(`
      一、总体要求
      （一）指导思想
      （二）基本原则
      （四）发展目标

      二、主要任务
      （一）完善设施
      （二）培育队伍
    `),
    example(`
      一、主要任务
      （一）完善设施
      1.建设养老服务综合体。
      2.改造老旧设施。
      （二）培育队伍
      3.开展培训。
      3.引进人才。
      4.提高待遇。
    `),
    example(`
      一、主要任务
      1.建设养老服务综合体。
      2.改造老旧设施。
      3、开展培训。
    `),
    example(`
      一、主要任务
      抓好三项工作：一是完善设施；二是培育队伍；四是加强宣传。
    `),
  ],
  good: [
    example(`
      一、主要任务
      （一）完善设施
      1.建设养老服务综合体。
      2.改造老旧设施。
      （二）培育队伍
      3.开展培训。
      4.引进人才。

      二、保障措施
      （一）加强领导
      （二）加强宣传
    `),
    example(`
      一、主要任务
      1.建设养老服务综合体。
      专栏1 养老服务综合体
      1.选址。
      2.建设。

      二、保障措施
      1.加强领导。
      2.加强宣传。
    `),
    example(`
      第一篇 总论
      第一章 背景
      第二章 目标
      注：1.数据为预计数；
      2.数据不含所辖县。

      第二篇 任务
      第三章 设施
      第四章 队伍
    `),
  ],
  *run(plan) {
    for (const runs of numberedRuns(plan)) {
      for (const run of runs) {
        yield* onlyFirstRenumbers([...oddNumbers(plan, run, runs)]);
        yield* misfitMarks(plan, run);
      }
      yield* mixedMarks(runs);
    }
    yield* seriesInText(plan);
  },
};

interface OddNumber extends Report {
  /** The number alone. */
  readonly here: readonly Fix[];
  /** The number and all that follow it. */
  readonly fromHere: () => readonly Fix[];
}

/** All that follows is offered to be renumbered at the first odd number of a run, which mends the others too. */
function onlyFirstRenumbers(found: readonly OddNumber[]): Report[] {
  return found.map(({ here, fromHere, ...report }, at) => ({
    ...report,
    fixes: at === 0 ? [...here, ...fromHere()] : here,
  }));
}

function* oddNumbers(plan: Plan, run: Run, runs: readonly Run[]): Iterable<OddNumber> {
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
