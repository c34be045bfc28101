import type { Plan } from '../../core/model/plan.ts';
import { fileKinds } from '../../print/documents/file-kinds.ts';
import { type Format, utf8 } from '../../print/documents/format.ts';
import type { PlanDraft } from './plan-draft.ts';

/** A form of a plan for other programs, which is read as well as written. */
export interface InterchangeFormat extends Format<[plan: Plan, file: string]> {
  /** @throws Unreadable where the text is not of this format */
  read(text: string): Promise<PlanDraft>;
}

/** Every form that a plan is exchanged in. */
export const interchangeFormats: readonly InterchangeFormat[] = [
  {
    name: 'stratml',
    extension: '.xml',
    label: { zh: 'StratML', en: 'StratML' },
    detail: { zh: '战略和绩效计划的 XML 标准', en: 'The XML standard for strategic and performance plans' },
    binary: false,
    render: async (plan) => utf8((await import('./stratml/write.ts')).stratmlOf(plan)),
    read: async (text) => (await import('./stratml/read.ts')).planFromStratml(text),
  },
  {
    ...fileKinds.json,
    detail: { zh: '规划的结构和数值，供程序使用', en: 'The plan and its values, for programs' },
    render: async (plan, file) => {
      const { planJson } = await import('./json/write.ts');
      return utf8(`${JSON.stringify(planJson(plan, file), null, 2)}\n`);
    },
    read: async (text) => (await import('./json/read.ts')).planFromJson(text),
  },
];
