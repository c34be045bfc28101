import type { Check, Report } from '../check.ts';
import { example } from '../support/examples.ts';
import { numberedRuns } from '../support/numbering.ts';
import { mixedMarks } from './heading-marks.ts';
import { misfitMarks } from './misfit-marks.ts';
import { type OddNumber, oddNumbers } from './odd-numbers.ts';
import { rowNumbers } from './row-numbers.ts';
import { seriesInText } from './series-in-text.ts';

export const numbering: Check = {
  code: 'structure/numbering',
  severity: 'warning',
  title: { zh: '序号不连续', en: 'Headings numbered out of order' },
  why: {
    zh: '序号跳过、重复、颠倒，多半是增删以后没有改，别处引用“第几项”就对不上。各章重新编号、全文连续编号都是通行的，以本文自己的做法为准；专栏里的条目、注的各条单独编号。正文里的“一是、二是”“①②”、表里的序号（各组可以从1起）也应当连续。同一级混用“1.”“1．”“1、”，只作建议。',
    en: 'Numbers skipped, repeated or out of order mostly remain from something added or deleted, and references to an item no longer fit. Starting anew in each chapter and running on through the document are both usual; the document’s own way counts, and boxes number their items apart, as notes do. 一是, 二是 and ①② in the text run on too, and so do the rows of tables, from 1 in each group where they do. Marks mixed on one level (1. 1． 1、) are a hint only.',
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
    yield* rowNumbers(plan);
  },
};

/** All that follows is offered to be renumbered at the first odd number of a run, which mends the others too. */
function onlyFirstRenumbers(found: readonly OddNumber[]): Report[] {
  return found.map(({ here, fromHere, ...report }, at) => ({
    ...report,
    fixes: at === 0 ? [...here, ...fromHere()] : here,
  }));
}
