import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';

/** 数字基础设施 and 监测评估 look ahead. */
const onPast =
  /(?:发展|现实|工作|现有|改革)基础|^基础|基础(?:$|[和与、])|回顾|现状|成效|成就|总结|背景|形势|进展|(?:完成|实施|执行)情况|历程|经验|成绩/u;

/** 面临的形势: how things stand now, be it below 发展基础. */
const onPresent = /形势|环境|机遇|挑战/u;

/** Whether the innermost heading over a place is on the present situation: 面临形势. */
export function isOfSectionOnPresent(plan: Plan, { start }: Span): boolean {
  return onPresent.test(simplified(innermost(plan.root, start).title));
}

/** Whether a place stands in a chapter that looks back: 发展基础, “十三五”回顾. */
export function isOfChapterOnPast(plan: Plan, { start }: Span): boolean {
  let section: Section | undefined = innermost(plan.root, start);
  while (section) {
    if (onPast.test(simplified(section.title))) return true;
    section = section.parent;
  }
  return false;
}

function innermost(section: Section, at: number): Section {
  const inner = section.sections.find(({ span }) => span.start <= at && at < span.end);
  return inner ? innermost(inner, at) : section;
}
