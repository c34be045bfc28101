import type { DepartmentRole } from '../../../core/model/plan.ts';
import { matchAsWritten } from '../../../core/text/simplified.ts';
import type { MentionDraft } from '../plan-draft.ts';

/** The departments of a list such as 市民政局（牵头）、市财政局; `role` is theirs where nothing is noted behind them. */
export function mentionsOf(list: string, role: DepartmentRole): MentionDraft[] {
  return itemsOf(list).map((item) => {
    const [, name = item, note] = matchAsWritten(/^(.+)（(牵头|配合)）$/u, item) ?? [];
    return { name, role: note === undefined ? role : note === '配合' ? 'support' : 'lead' };
  });
}

/** The items of a list, split at 、 outside brackets. */
export function itemsOf(list: string): string[] {
  const items = [''];
  let depth = 0;
  for (const character of list) {
    if (/[（(]/u.test(character)) depth++;
    else if (/[）)]/u.test(character)) depth--;
    if (character === '、' && depth === 0) items.push('');
    else items.push(`${items.pop()}${character}`);
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
