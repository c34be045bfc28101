import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix, TextEdit } from '../check.ts';
import { short } from '../support/phrases.ts';
import { areInOneField, endWithNote } from '../support/responsibilities.ts';
import { lineEndAt, lineStartAt } from './lines.ts';
import { styleOf } from './style.ts';

/** More than a few leads are no choice to be made from a menu. */
const mostChoices = 4;

/** For each of several leads: it alone leads, and the others are named without the note, or as support. */
export function loneLeads(plan: Plan, list: readonly DepartmentMention[]): Fix[] {
  const leads = list.filter(({ role }) => role === 'lead');
  if (leads.length > mostChoices) return [];
  if (leads.every((lead) => noteOf(plan, lead) !== ''))
    return leads.map((lead) => withoutNotes(plan, lead, leads));
  const areOneField = leads.every(
    (lead, at) => at === 0 || areInOneField(plan, leads[at - 1] as DepartmentMention, lead),
  );
  if (!areOneField || leads.some((lead) => noteOf(plan, lead) !== '')) return [];
  return leads.flatMap((lead) => asSupport(plan, lead, leads, list));
}

/** `（牵头）` behind a name; empty where there is none. */
function noteOf(plan: Plan, mention: DepartmentMention): string {
  return plan.source.text.slice(mention.span.end, endWithNote(plan, mention));
}

function withoutNotes(plan: Plan, lead: DepartmentMention, leads: readonly DepartmentMention[]): Fix {
  const edits = leads
    .filter((each) => each !== lead)
    .map((each) => ({ span: { start: each.span.end, end: endWithNote(plan, each) }, newText: '' }));
  return { title: leadAlone(lead.name), edits };
}

/** Takes the others out of 牵头部门 and puts them in front of 配合部门, which a line of its own may have to begin. */
function asSupport(
  plan: Plan,
  lead: DepartmentMention,
  leads: readonly DepartmentMention[],
  list: readonly DepartmentMention[],
): Fix[] {
  const { text } = plan.source;
  const [first, last] = [leads[0], leads.at(-1)] as [DepartmentMention, DepartmentMention];
  const others = leads.filter((each) => each !== lead).map(({ name }) => name);
  const field = { start: first.span.start, end: last.span.end };
  const edits: TextEdit[] = [{ span: field, newText: lead.name }];
  const support = list.find(({ role, span }) => role === 'support' && span.start >= field.end);
  if (support) {
    const at = support.span.start;
    edits.push({ span: { start: at, end: at }, newText: `${others.join('、')}、` });
  } else {
    const lineStart = lineStartAt(text, field.start);
    const end = lineEndAt(text, field.end);
    const before = text.slice(lineStart, field.start);
    // a bracket in a paragraph, or a cell, holds no line of its own
    if (
      !/^[^\S\r\n]*[^\s:：（(|｜]+(?: \w+)?[^\S\r\n]*[:：]\s*$/u.test(before) ||
      text.slice(field.end, end).trim()
    )
      return [];
    const { lineBreak, field: fieldLine } = styleOf(plan);
    const indentation = /^[^\S\r\n]*/u.exec(before)?.[0] ?? '';
    edits.push({
      span: { start: end, end },
      newText: `${lineBreak}${indentation}${fieldLine('配合部门', others.join('、'))}`,
    });
  }
  return [{ title: leadWithSupport(lead.name), edits }];
}

function leadAlone(name: string): Localized {
  return {
    zh: `由${quoted(short(name))}牵头，其余不再注明牵头`,
    en: `Let ${quoted(short(name))} alone lead; the others no longer do`,
  };
}

function leadWithSupport(name: string): Localized {
  return {
    zh: `由${quoted(short(name))}牵头，其余改为配合`,
    en: `Let ${quoted(short(name))} alone lead, and the others support`,
  };
}
