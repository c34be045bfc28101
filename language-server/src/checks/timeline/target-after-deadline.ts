import { firstDay, lastDayOf } from '../../core/model/days.ts';
import type { Deadline, Indicator, IndicatorValue, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { yearText } from '../../core/wording/years.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const targetAfterDeadline: Check = {
  code: 'timeline/target-after-deadline',
  severity: 'warning',
  title: { zh: '目标的年份晚于期限', en: 'A target later than its deadline' },
  why: {
    zh: '期限说的是最迟什么时候完成，目标却定在期限以后：按期限考核时目标还没有到，两处总有一处不对。任务的期限，对写在它下面而没有另写期限的指标一样有效。“目标：”没有写年份的，指期限到时；期限以前的里程碑、每年都要做的、长期的，不在此列。',
    en: 'A deadline says by when a thing is to be done. Where the target is set for a later time, it is not due yet when the deadline is held against it, so one of the two is wrong. A task’s deadline holds for the indicators below it that say none of their own. A 目标 without a year is for the deadline; milestones before it, what recurs and what has no end are left alone.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%
        期限：2024年底
    `),
    example(`
      一、完善养老服务设施
      责任部门：市民政局
      期限：2024年6月底前
      指标 综合性养老服务中心数量
        2024年：8个
        2025年：10个
    `),
  ],
  good: [
    example(`
      一、完善养老服务设施
      责任部门：市民政局
      期限：2024年底前
      指标 综合性养老服务中心数量
        2024年：8个
        2025年：10个
        期限：2025年底
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%
        期限：2025年6月底
      指标 困难老年人家庭适老化改造
        目标：3000户
        期限：2024年底
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const { deadline } = indicator;
      const last = deadline && lastDayOf(deadline);
      if (!deadline || last === undefined) continue;
      const late = indicator.values.find((value) => isTargetOfYear(value, plan) && begins(value) > last);
      if (!late) continue;
      yield {
        span: late.value.span,
        message: message(indicator, late, deadline),
        related: [{ span: deadline.span, message: hereIsDeadline }],
      };
    }
  },
};

/** A target whose year is written; 目标 stands for the period's last year only where nothing else says by when. */
function isTargetOfYear({ role, value, heading, yearSpan }: IndicatorValue, { source }: Plan): boolean {
  if (role !== 'target' || value.kind === 'none' || heading !== undefined) return false;
  if (value.kind === 'quantity' && value.recurrence) return false;
  return /[\d０-９〇一二三四五六七八九]/u.test(source.text.slice(yearSpan.start, yearSpan.end));
}

/** The first day that a value may mean. */
function begins({ year = 0, part }: IndicatorValue): number {
  return firstDay({ year, ...(part && { month: part.from }) });
}

const hereIsDeadline: Localized = { zh: '期限在此处', en: 'the deadline is here' };

function message(
  { name }: Indicator,
  { year = 0, part }: IndicatorValue,
  { text, inheritedFrom }: Deadline,
): Localized {
  const time = yearText(year, part);
  const whose = inheritedFrom
    ? { zh: '所在任务的期限', en: 'the deadline of its task' }
    : { zh: '期限', en: 'its deadline' };
  return {
    zh: `${quoted(short(name))}的目标定在${time.zh}，${whose.zh}却是“${short(text)}”，到期时还没有到目标的年份：请核对目标或者期限`,
    en: `${quoted(short(name))} has its target for ${time.en}, but ${whose.en} is “${short(text)}”, before the target is due; check the one or the other`,
  };
}
