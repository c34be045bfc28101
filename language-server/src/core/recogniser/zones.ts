import { oncePer } from '../model/once-per.ts';
import { periodInTitle } from '../model/period-parser.ts';
import type { Plan, Section } from '../model/plan.ts';
import { foldedChars } from '../model/value/fold.ts';
import type { RecogniserContext } from './commitment.ts';
import { contextOf } from './plan-context.ts';

type Zone = NonNullable<RecogniserContext['zone']>;

/** Chapters that say where things stand, or what it all costs, hold no targets. */
const looksBack =
  /现状|基本(?:情况|概况)|过去的?[一二三五]年|[五一]年来|成效|成就|(?:主要|发展|工作|建设|丰硕|取得.{0,4})成果(?!转化|应用|运用)|取得的?.{0,4}成绩|工作总结|回顾|发展基础|工作基础|(?:规划|编制|发展)背景|发展环境|形势|(?:存在|面临)的?(?:主要|突出|困难|和|与|、)*(?:问题|挑战|困难)|(?:资金|投资)(?:匡算|估算|测算|来源|筹措)/;
/** 夯实发展基础, 优化发展环境, 巩固建设成果: what is to be done, though it has the word. */
const isDeed =
  /(?:夯实|筑牢|打牢|奠定|巩固|强化|厚植|优化|营造|改善|净化|提升|增强|放大|扩大|拓展|彰显|应对|适应|增进|推广|转化|共享)[^,、]{0,10}(?:基础|环境|形势|成果|成效|成就)|(?:解决|破解|针对|聚焦|化解|克服|整改)[^,、]{0,12}(?:问题|挑战|困难)/;
const goals = /目标/;
/** With these a plan begins to speak of what is to be. */
const guiding = /指导思想|总体(?:要求|思路|目标)|(?:主要|发展|工作|行动)目标/;

/** 发展成就和主要目标: what was and what is to be; its paragraphs tell which is which. */
const isTwofold =
  /(?:成[就效绩果]|回顾|总结|现状|情况|形势|基础)[^,]{0,6}[和与及、][^,]*(?:目标|任务|安排|打算|思路|重点)/;

/** Whether a section looks back or sets goals; undefined where its heading doesn't tell. */
export function zoneOf(plan: Plan, section: Section): Zone | undefined {
  return beforeGuidance(plan).has(section) ? 'review' : zonesByTitle(plan).get(section);
}

/** What the heading of each section tells, or the next one above that does. */
const zonesByTitle = oncePer((plan: Plan): ReadonlyMap<Section, Zone | undefined> => {
  const zones = new Map<Section, Zone | undefined>();
  for (const section of [plan.root, ...plan.sections]) {
    const title = foldedChars(section.title);
    const own = isTwofold.test(title) ? 'none' : zoneOfTitle(title, plan, section.kind === 'root');
    const above = section.parent && zones.get(section.parent);
    zones.set(section, own === 'none' ? undefined : (own ?? above));
  }
  return zones;
});

function zoneOfTitle(title: string, plan: Plan, isRoot: boolean): Zone | undefined {
  const period = isRoot ? undefined : periodInTitle(title);
  const start = contextOf(plan).periodStart;
  if (period && start !== undefined && period.end < start) return 'review';
  if (goals.test(title)) return 'goals';
  return looksBack.test(title) && !isDeed.test(title) ? 'review' : undefined;
}

/** A chapter, by whether its title says that it looks back or sets goals. */
export interface UnnumberedChapter {
  readonly zone: Zone | undefined;
}

/** “十四五”时期工作回顾, 2026年重点工作: the words and the length of a chapter's title without a number. */
const chapterTitle =
  /^(?:20\d\d年?|“?十[一二三四五六七]五”?(?:时期)?|过去[一五]年|今后五年)?[^,;:。!?\d]{0,16}(?:工作(?:回顾|总结|安排|打算|任务)|回顾|成就|重点工作|目标任务|主要任务|总体要求|主要目标)$/;
const isLine = /^[^,;:。!?]{2,30}$/;
const toCome = /今后|下一[步年]|未来|部署|安排|建议|打算/;

/**
 * The chapter that a paragraph begins if it is the title of one that bears no number. Such a chapter goes on over the
 * numbered headings behind it, until another begins: for a review another title that doesn't look back, for goals any.
 */
export function chapterBegunBy(
  text: string,
  plan: Plan,
  last: UnnumberedChapter | undefined,
): UnnumberedChapter | undefined {
  if (text.length > 30) return last;
  const title = foldedChars(text);
  if (!isLine.test(title)) return last;
  if (chapterTitle.test(title))
    return { zone: isTwofold.test(title) ? undefined : zoneOfTitle(title, plan, false) };
  if (last?.zone === 'goals') return undefined;
  const year = Number(/20\d\d(?=年)/.exec(title)?.[0]);
  return toCome.test(title) || year >= (contextOf(plan).periodStart ?? year + 1) ? undefined : last;
}

/** More than so much of a plan is no introduction. */
const longestIntroduction = 0.3;

/** The sections before the first heading of 指导思想, 总体要求: none of a plan that begins with it. */
const beforeGuidance = oncePer(({ root, sections, source }: Plan): ReadonlySet<Section> => {
  const first = sections.find(({ title }) => guiding.test(foldedChars(title)));
  if (!first || first.span.start > source.text.length * longestIntroduction) return new Set();
  const before = [root, ...sections].slice(0, sections.indexOf(first) + 1);
  // what the heading stands in is not before it, though its own words may be
  return new Set(before.filter(({ span }) => span.end <= first.span.start || span === root.span));
});
