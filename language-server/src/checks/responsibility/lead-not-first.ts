import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { areInOneField, departmentLists, endWithNote, groupsByVerb } from '../support/responsibilities.ts';

export const leadNotFirst: Check = {
  code: 'responsibility/lead-not-first',
  severity: 'hint',
  title: { zh: '牵头部门没有排在第一', en: 'The lead isn’t named first' },
  why: {
    zh: '任务分工的惯例是牵头部门排第一，读者也这样理解；排在后面、只用括号注明的，容易看漏。',
    en: 'By custom the first department of a list leads, and readers take it so; one named later, with only a note that it leads, is easily missed.',
  },
  bad: [
    example(`
      一、完善设施
      责任部门：市财政局、市民政局（牵头）、市住建局
    `),
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（责任部门：市财政局、市民政局（牵头））
    `),
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（市财政局、市住建局配合，市民政局牵头）
    `),
  ],
  good: [
    example(`
      一、完善设施
      责任部门：市民政局（牵头）、市财政局、市住建局
    `),
    example(`
      一、完善设施
      责任部门：市民政局、市财政局
    `),
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（市民政局牵头，市财政局配合；市住建局牵头，市财政局配合）
    `),
  ],
  *run(plan) {
    for (const list of departmentLists(plan)) {
      const leads = list.filter(({ role }) => role === 'lead');
      const [lead] = leads;
      const [first] = list;
      if (!lead || !first || leads.length > 1 || lead === first) continue;
      const upTo = list.slice(0, list.indexOf(lead) + 1);
      const isOneField = upTo.slice(1).every((each, at) => areInOneField(plan, upTo[at] ?? first, each));
      if (!isOneField) continue;
      yield { span: lead.span, message: message(lead.name), fixes: [moveToFront(plan, list, lead)] };
    }
  },
};

/**
 * The lead with its note in front, the others behind it in their order; what separates them stays where it is.
 * What one verb speaks for stays together: 甲、乙配合，丙牵头 becomes 丙牵头，甲、乙配合.
 */
function moveToFront(plan: Plan, list: readonly DepartmentMention[], lead: DepartmentMention): Fix {
  const { text } = plan.source;
  const groups = groupsByVerb(plan, list);
  const upTo = groups.slice(0, groups.findIndex((group) => group.includes(lead)) + 1);
  const places = upTo.map((group) => {
    const [first, last] = [group[0], group.at(-1)] as [DepartmentMention, DepartmentMention];
    return { start: first.span.start, end: endWithNote(plan, last) };
  });
  const names = places.map(({ start, end }) => text.slice(start, end));
  const moved = [...names.slice(-1), ...names.slice(0, -1)];
  const name = quoted(short(lead.name));
  return {
    title: { zh: `把${name}移到最前`, en: `Move ${name} to the front` },
    edits: places.map((span, at) => ({ span, newText: moved[at] as string })),
    safe: true,
  };
}

function message(name: string): Localized {
  return {
    zh: `牵头的${quoted(short(name))}没有排在第一：请移到最前`,
    en: `${quoted(short(name))} leads but isn’t named first; move it to the front`,
  };
}
