import { oncePer } from '../model/once-per.ts';
import { periodInTitle } from '../model/period-parser.ts';
import type { Plan, Section } from '../model/plan.ts';
import { fold } from '../model/value/fold.ts';
import type { RecogniserContext } from './commitment.ts';

type Zone = NonNullable<RecogniserContext['zone']>;

/** Chapters that say where things stand, or what it all costs, hold no targets. */
const looksBack =
  /现状|基本(?:情况|概况)|过去的?[一二三五]年|[五一]年来|成效|成就|(?:主要|发展|工作|建设|丰硕|取得.{0,4})成果(?!转化|应用|运用)|回顾|发展基础|工作基础|(?:规划|编制|发展)背景|发展环境|形势|存在的?问题|(?:资金|投资)(?:匡算|估算|测算|来源|筹措)/;
/** 夯实发展基础, 优化发展环境, 巩固建设成果: what is to be done, though it has the word. */
const isDeed =
  /(?:夯实|筑牢|打牢|奠定|巩固|强化|厚植|优化|营造|改善|净化|提升|增强|放大|扩大|拓展|彰显|应对|适应|增进|推广|转化|共享)[^,、]{0,10}(?:基础|环境|形势|成果|成效|成就)/;
const goals = /目标/;
/** With these a plan begins to speak of what is to be. */
const guiding = /指导思想|总体(?:要求|思路|目标)|(?:主要|发展|工作|行动)目标/;

/** Whether a section looks back or sets goals; undefined where its heading doesn't tell. */
export function zoneOf(plan: Plan, section: Section): Zone | undefined {
  if (beforeGuidance(plan).has(section)) return 'review';
  for (let above: Section | undefined = section; above; above = above.parent) {
    const title = fold(above.title).chars;
    const period = above.kind === 'root' ? undefined : periodInTitle(title);
    const start = plan.header.period?.value.start;
    if (period && start !== undefined && period.end < start) return 'review';
    if (goals.test(title)) return 'goals';
    if (looksBack.test(title) && !isDeed.test(title)) return 'review';
  }
  return undefined;
}

/** More than so much of a plan is no introduction. */
const longestIntroduction = 0.3;

/** The sections before the first heading of 指导思想, 总体要求: none of a plan that begins with it. */
const beforeGuidance = oncePer(({ root, sections, source }: Plan): ReadonlySet<Section> => {
  const first = sections.find(({ title }) => guiding.test(fold(title).chars));
  if (!first || first.span.start > source.text.length * longestIntroduction) return new Set();
  const before = [root, ...sections].slice(0, sections.indexOf(first) + 1);
  // what the heading stands in is not before it, though its own words may be
  return new Set(before.filter(({ span }) => span.end <= first.span.start || span === root.span));
});
