import type { Section } from '../model/plan.ts';

/**
 * A section as a reader looks it up: `2.健全应急响应机制`, `第一章 总则`, `专栏1 主要指标`; an item of a
 * box with its box, whose numbers begin anew: `专栏3：1.社区养老服务行动`. Empty for the part before the
 * first heading.
 */
export function sectionLabel(section: Section): string {
  const { kind, mark, title } = section;
  const gap = title !== '' && /[\p{L}\p{N}]$/u.test(mark) ? ' ' : '';
  const label = mark + gap + title;
  const box = kind === 'item' ? boxOf(section) : undefined;
  if (!box) return label;
  return box.mark + (/\p{Script=Han}/u.test(box.mark) ? '：' : ': ') + label;
}

function boxOf(section: Section): Section | undefined {
  let above = section.parent;
  while (above && above.kind !== 'box') above = above.parent;
  return above;
}
