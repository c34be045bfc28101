import { type ToolAnswer, ToolProblem } from './tool.ts';

/** An answer goes into the memory of whoever asked: more characters than these are no answer. */
const longest = 60_000;

/** A part of a list, with where to go on. */
export interface ListPart<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Absent where nothing is left. */
  readonly next?: number;
}

/** So many entries from a place on. */
export function partOf<Item>(all: readonly Item[], from: unknown, most: number): ListPart<Item> {
  const start = typeof from === 'number' && from > 0 ? Math.floor(from) : 0;
  const items = all.slice(start, start + most);
  const end = start + items.length;
  return { items, total: all.length, ...(end < all.length && { next: end }) };
}

/** The line below a list that was cut. */
export function cutLine({ next, total }: ListPart<unknown>): string[] {
  return next === undefined ? [] : [`… ${total - next} more: ask again with from=${next}`];
}

/** @throws ToolProblem where an answer is too long */
export function answer(data: ToolAnswer['data'], text: string, shorter: string): ToolAnswer {
  const length = Math.max(text.length, JSON.stringify(data).length);
  if (length <= longest) return { data, text };
  throw new ToolProblem({
    zh: `结果有${length}个字符，太长（至多${longest}）：${shorter}`,
    en: `The answer has ${length} characters, more than ${longest}: ${shorter}`,
  });
}
