import type { PlanDate } from '../../core/model/period.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';

export const lateIssue: Check = {
  code: 'timeline/late-issue',
  severity: 'info',
  title: { zh: '规划期过了很久才发布', en: 'A plan issued long into its period' },
  why: {
    zh: '规划期过去三分之一以上才发布，前面几年的目标已成过去，剩下的时间够不够完成，值得看一看。只有一年的计划、没有写明成文日期的不查（网上的发布日期往往晚得多）。',
    en: 'When more than a third of the period has gone by before a plan is issued, the targets of its first years are past, and whether the time that is left suffices is worth a look. Plans of a single year, and those without a date of signature, are left alone (what is put online often comes much later).',
  },
  bad: [
    example('一、总体要求\n健全养老服务体系。\n').replace('2023年3月1日', '2024年6月1日'),
    `规划 某市养老服务“十四五”规划
  发文机关：某市人民政府办公室
  成文日期：2023年1月10日

一、总体要求
健全养老服务体系。
`,
  ],
  good: [
    example('一、总体要求\n健全养老服务体系。\n').replace('2023年3月1日', '2023年12月20日'),
    `规划 某市养老服务“十四五”规划
  发文机关：某市人民政府办公室
  成文日期：2022年1月10日

一、总体要求
健全养老服务体系。
`,
  ],
  inRealPlans: {
    zhuhai: {
      zh: '“十四五”规划的实施方案2023年1月10日印发，五年已过两年',
      en: 'carries out a plan for 2021—2025, and was issued on 10 January 2023, two years into it',
    },
  },
  *run(plan) {
    const period = plan.header.period?.value;
    const { signed } = plan.header;
    if (!period || !signed || period.end === period.start) return;
    const months = (period.end - period.start + 1) * 12;
    const gone = monthsBefore(signed.value, period.start);
    if (gone * 3 <= months || gone >= months) return;
    yield { span: signed.span, message: message(gone, months) };
  },
};

/** The whole months of a period that were over. */
function monthsBefore({ year, month = 1 }: PlanDate, start: number): number {
  return (year - start) * 12 + month - 1;
}

function message(gone: number, months: number): Localized {
  const share = Math.round((gone * 100) / months);
  return {
    zh: `发布时规划期的${months}个月已经过去${gone}个月（${share}%）：请核对前几年的目标和余下的时间`,
    en: `When the plan was issued, ${gone} of the ${months} months of its period were over (${share}%); check the targets of its first years and the time that is left`,
  };
}
