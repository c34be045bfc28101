import type { DepartmentMention, DepartmentRole } from '../model/plan.ts';
import type { Language, Localized } from '../text/localized.ts';

/** What stands behind the name of a department; nothing where it answers in the plain role. */
const behindName: Readonly<Record<DepartmentRole, Localized>> = {
  lead: { zh: '（牵头）', en: ' (lead)' },
  responsible: { zh: '', en: '' },
  support: { zh: '（配合）', en: ' (support)' },
};

const separator: Localized = { zh: '、', en: ', ' };

/** Those who answer, as a list: 市民政局（牵头）、市财政局. */
export function departmentList(
  mentions: readonly Pick<DepartmentMention, 'name' | 'role'>[],
  language: Language,
): string {
  return mentions.map(({ name, role }) => name + behindName[role][language]).join(separator[language]);
}

/** Each department once, as it is named first; what has no name isn't said. */
export function eachOnce(mentions: readonly DepartmentMention[]): DepartmentMention[] {
  const byName = new Map<string, DepartmentMention>();
  for (const mention of mentions) {
    if (mention.name !== '' && !byName.has(mention.name)) byName.set(mention.name, mention);
  }
  return [...byName.values()];
}
