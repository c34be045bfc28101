import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { loneLeads } from '../fixes/lone-lead.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { departmentLists, groupsByVerb } from '../support/responsibilities.ts';

export const severalLeads: Check = {
  code: 'responsibility/several-leads',
  severity: 'info',
  title: { zh: '几个部门都牵头', en: 'Several departments in the lead' },
  why: {
    zh: '一项任务有两个以上的牵头部门，谁来召集、谁对结果负责就不清楚。确实要共同牵头的可以保留，最好写明各管哪一块；否则留一个牵头，其余写作配合。“甲、乙牵头”已经说明是共同牵头，不报告。',
    en: 'With two departments in the lead, who convenes and who answers for the result is unclear. Keep it where they do lead together, best saying who does what; else let one lead, and the others support. 甲、乙牵头 says that they lead together, and is left alone.',
  },
  bad: [
    example(`
      一、完善设施
      牵头部门：市民政局、市财政局
      配合部门：市住建局
    `),
    example(`
      一、完善设施
      责任部门：市民政局（牵头）、市财政局（牵头）、市住建局
    `),
    example(`
      一、完善设施
      建成一批养老服务综合体。（市民政局牵头，市财政局牵头，市住建局配合）
    `),
  ],
  good: [
    example(`
      一、完善设施
      牵头部门：市民政局
      配合部门：市财政局、市住建局
    `),
    example(`
      一、完善设施
      责任部门：市民政局（牵头）、市财政局、市住建局
    `),
    example(`
      一、完善设施
      建成一批养老服务综合体。（市民政局、市财政局牵头，市住建局配合）
    `),
  ],
  *run(plan) {
    for (const list of departmentLists(plan)) {
      const leads = list.filter(({ role }) => role === 'lead');
      const [first, second] = leads;
      const last = leads.at(-1);
      if (!first || !second || !last || leadJointly(plan, list, leads)) continue;
      yield {
        span: { start: first.span.start, end: last.span.end },
        message: message(leads.map(({ name }) => name)),
        fixes: loneLeads(plan, list),
      };
    }
  },
};

/** 财政部、税务总局牵头: one verb for all says that they do it together. */
function leadJointly(
  plan: Plan,
  list: readonly DepartmentMention[],
  leads: readonly DepartmentMention[],
): boolean {
  return groupsByVerb(plan, list).some((group) => leads.every((lead) => group.includes(lead)));
}

function message(names: readonly string[]): Localized {
  return {
    zh: `${quoted(short(names.join('、')))}都牵头，不清楚由谁负责：请明确一个牵头部门，其余写作配合，或写明分工`,
    en: `${quoted(short(names.join('、')))} all lead, so it is unclear who answers; name one lead and let the others support, or say who does what`,
  };
}
