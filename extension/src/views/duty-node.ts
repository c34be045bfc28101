import type { DepartmentRole, Language, Localized } from '../../../language-server/src/index.ts';
import type { PreviewDuty } from '../../../language-server/src/server/protocol/preview.ts';
import { joined, type ViewNode } from './node.ts';

/** How a duty is shown: what is said by the group it stands in need not be said again. */
export interface DutyLook {
  readonly language: Language;
  /** Whether the view holds several plans. */
  readonly isOfMany: boolean;
  /** What the group says already. */
  readonly said: 'department' | 'deadline';
}

/** A task or an indicator; the number tells apart those that are equal. */
export function dutyNode(duty: PreviewDuty, group: string, number: number, look: DutyLook): ViewNode {
  const { kind, label, value, role, who, deadline, plan, uri } = duty;
  const { language, isOfMany, said } = look;
  const roleName = said === 'department' && role && role !== 'responsible' && roleNames[role][language];
  const description = joined(
    roleName,
    value,
    said === 'department' && deadline,
    said === 'deadline' && who,
    isOfMany && plan,
  );
  const facts = [joined(label, value), who, deadline, plan].filter((each) => each !== '');
  return {
    id: `${group}/${uri}/${label}/${number}`,
    label,
    description,
    tooltip: facts.join('\n'),
    icon: kind === 'task' ? 'checklist' : 'graph-line',
    place: duty,
  };
}

const roleNames: Readonly<Record<DepartmentRole, Localized>> = {
  lead: { zh: '牵头', en: 'leads' },
  responsible: { zh: '负责', en: 'responsible' },
  support: { zh: '配合', en: 'supports' },
};
