import { normaliseName } from './names.ts';
import type { Section, TaskRow } from './plan.ts';

const number = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[）)]|[、.．](?!\d))\s*/u;

/** What a task is found again by in another place: its title or name, without the number that a row may have in front. */
export function taskKey(task: Pick<Section, 'title'> | Pick<TaskRow, 'name'>): string {
  const title = 'name' in task ? task.name : task.title;
  return normaliseName(title.replace(number, '').replace(/[。.；;]+$/u, ''));
}
