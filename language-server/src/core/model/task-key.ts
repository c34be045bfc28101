import { normaliseName } from './names.ts';
import type { Task } from './plan.ts';

const number = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[）)]|[、.．](?!\d))\s*/u;

/** What a task is found again by in another place: its title, without the number that a row may have in front. */
export function taskKey({ title }: Pick<Task, 'title'>): string {
  return normaliseName(title.replace(number, '').replace(/[。.；;]+$/u, ''));
}
