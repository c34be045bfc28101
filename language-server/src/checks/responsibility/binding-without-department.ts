import { namesNobody } from '../../core/model/nobody.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { departmentsOfSiblings } from '../fixes/siblings-departments.ts';
import { example } from '../support/examples.ts';

export const bindingWithoutDepartment: Check = {
  code: 'responsibility/binding-without-department',
  severity: 'warning',
  title: { zh: '约束性指标没有责任部门', en: 'A binding indicator nobody answers for' },
  why: {
    zh: '“十一五”规划纲要界定：约束性指标是在预期性基础上进一步明确并强化了政府责任的指标。要分解落实、纳入考核，就必须有部门负责。指标自己没有写的，沿用所在任务、章节的责任部门。',
    en: 'By the definition of the eleventh five-year plan a binding indicator states, beyond an expectation, what government itself must do: it is handed down and assessed, so somebody has to answer for it. An indicator that names nobody takes the departments of the task or chapter it stands in.',
  },
  bad: [
    example(`
      指标 志愿服务站点在社区综合服务设施中的覆盖率
        2025年：100%
        属性：约束性
    `),
    example(`
      一、完善设施
      责任部门：市民政局
      建成一批社区养老服务综合体。

      二、主要指标
      | 指标                       | 2022年 | 2025年 | 属性   |
      | 新时代文明实践站达标建设率 | 80%    | 100%   | 约束性 |
    `),
    example(`
      指标 城市社区政务通用自助服务覆盖率
        2025年：100%
        属性：约束性
        责任部门：各有关部门
    `),
  ],
  good: [
    example(`
      指标 志愿服务站点在社区综合服务设施中的覆盖率
        2025年：100%
        属性：约束性
        牵头部门：市民政局
    `),
    example(`
      一、主要指标
      责任部门：市民政局
      指标 新时代文明实践站达标建设率
        2025年：100%
        属性：约束性
    `),
    example(`
      指标 城市社区政务通用自助服务覆盖率
        2025年：100%
        属性：预期性
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '专栏1的5项约束性指标，全文没有写责任部门',
      en: 'the five binding indicators of box 1: the plan names no department at all',
    },
  },
  *run(plan) {
    for (const indicator of plan.indicators) {
      const { fullName: name, nameSpan, property, responsibility } = indicator;
      const isAnswered = responsibility?.mentions.some((mention) => !namesNobody(mention.name));
      if (property?.value !== 'binding' || property.isInherited || isAnswered) continue;
      yield {
        span: nameSpan,
        message: message(name),
        fixes: departmentsOfSiblings(plan, indicator),
      };
    }
  },
};

function message(name: string): Localized {
  return {
    zh: `约束性指标${quoted(name)}没有责任部门，到期无从考核：请补写“责任部门：…”`,
    en: `Nobody answers for the binding indicator ${quoted(name)}, so nobody can be assessed on it; add “责任部门：…” (responsible)`,
  };
}
