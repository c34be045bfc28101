import { namesNobody } from '../../core/model/nobody.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { departmentsOfSiblings } from '../fixes/siblings-departments.ts';
import { isOutline, saysTargetsAreDivided } from '../support/division.ts';
import { dedent, example } from '../support/examples.ts';

export const bindingWithoutDepartment: Check = {
  code: 'responsibility/binding-without-department',
  severity: 'warning',
  title: { zh: '约束性指标没有责任部门', en: 'A binding indicator nobody answers for' },
  why: {
    zh: '“十一五”规划纲要界定：约束性指标是在预期性基础上进一步明确并强化了政府责任的指标。要分解落实、纳入考核，就必须有部门负责。指标自己没有写的，沿用所在任务、章节的责任部门。全文没有写任何部门、但写明指标或任务要分解落实、明确责任主体的，不报告；规划纲要两样都没有的，只提示一次。',
    en: 'By the definition of the eleventh five-year plan a binding indicator states, beyond an expectation, what government itself must do: it is handed down and assessed, so somebody has to answer for it. An indicator that names nobody takes the departments of the task or chapter it stands in. A plan that names no department anywhere but says that its indicators or tasks will be divided among those responsible is left alone; an outline (规划纲要) with neither is told once.',
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
    dedent(`
      规划 某市国民经济和社会发展第十五个五年规划纲要
        发文机关：某市人民政府
        成文日期：2026年3月1日

      一、主要目标
      | 指标             | 2030年 | 属性   |
      | 城镇污水处理率   | 98%    | 约束性 |
      | 公办幼儿园占比   | 60%    | 约束性 |
    `),
  ],
  good: [
    dedent(`
      规划 某市国民经济和社会发展第十五个五年规划纲要
        发文机关：某市人民政府
        成文日期：2026年3月1日

      一、主要目标
      | 指标             | 2030年 | 属性   |
      | 城镇污水处理率   | 98%    | 约束性 |

      二、规划实施
      本纲要提出的约束性指标分解到年度，逐项明确责任部门。
    `),
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
    const unanswered = plan.indicators.filter(({ property, responsibility }) => {
      if (property?.value !== 'binding' || property.isInherited) return false;
      return !responsibility?.mentions.some((mention) => !namesNobody(mention.name));
    });
    const [first] = unanswered;
    if (!first) return;
    if (!plan.hasRoster && plan.mentions.length === 0) {
      if (saysTargetsAreDivided(plan)) return;
      if (isOutline(plan)) {
        yield { span: first.nameSpan, severity: 'info', message: ofOutline(unanswered.length) };
        return;
      }
    }
    for (const indicator of unanswered) {
      yield {
        span: indicator.nameSpan,
        message: message(indicator.fullName),
        fixes: departmentsOfSiblings(plan, indicator),
      };
    }
  },
};

function ofOutline(count: number): Localized {
  return {
    zh: `规划纲要有${count}项约束性指标，全文没有写责任部门，也没有说怎样分解：请在实施一章写明“约束性指标分解落实到责任部门”一类的话，或逐项补写“责任部门：…”`,
    en: `The outline has ${count} binding indicator${count === 1 ? '' : 's'}, names no department and doesn’t say that they will be divided; let its chapter on implementation say so (约束性指标分解落实到责任部门), or add “责任部门：…” (responsible) to each`,
  };
}

function message(name: string): Localized {
  return {
    zh: `约束性指标${quoted(name)}没有责任部门，到期无从考核：请补写“责任部门：…”`,
    en: `Nobody answers for the binding indicator ${quoted(name)}, so nobody can be assessed on it; add “责任部门：…” (responsible)`,
  };
}
