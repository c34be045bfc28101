import type { Section, Task } from './plan.ts';

/**
 * A section as a reader looks it up: `2.健全应急响应机制`, `第一章 总则`, `专栏1 主要指标`; an item of a
 * box with its box, whose numbers begin anew: `专栏3：1.社区养老服务行动`. Empty for the part before the
 * first heading.
 */
export function sectionLabel(task: Task): string {
  const box = task.kind === 'item' ? boxOf(task) : undefined;
  if (!box) return headingLabel(task);
  return box.mark + (/\p{Script=Han}/u.test(box.mark) ? '：' : ': ') + headingLabel(task);
}

/** A section's own heading: its mark and title. */
export function headingLabel({ mark, title }: Pick<Task, 'mark' | 'title'>): string {
  const gap = title !== '' && /[\p{L}\p{N}]$/u.test(mark) ? ' ' : '';
  return mark + gap + title;
}

/** The headings something stands under, the outermost first. */
export function headingsAbove({ parent }: Pick<Task, 'parent'>): Section[] {
  return parent && parent.kind !== 'root' ? [...headingsAbove(parent), parent] : [];
}

function boxOf(section: Section): Section | undefined {
  return headingsAbove(section).findLast(({ kind }) => kind === 'box');
}
