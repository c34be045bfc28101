import type { Indicator, IndicatorValue, YearRole } from '../../core/model/plan.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const noFinalTarget: Check = {
  code: 'timeline/no-final-target',
  severity: 'warning',
  title: { zh: '没有规划期末的目标', en: 'No target for the end of the period' },
  why: {
    zh: '指标有数值而没有规划期最后一年的目标，到期就无从评估，多半是漏写或年份写错。期末明写“—”的、写了“目标”“标准”的、每年都要做到的、期限更早或已达100%的，不在此列。',
    en: 'An indicator that has values but none for the period’s last year can’t be evaluated when the period ends; mostly a line is missing or a year is wrong. What says — for that year, has a 目标 or 标准, recurs every year, is due earlier, or has reached 100 % by then is left alone.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2024年：55%
    `),
    example(`
      指标 社区老年食堂
        2022年：80家
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        目标：60%
    `),
    example(`
      指标 送文化进社区活动
        2023年：每年≥100场次
    `),
    example(`
      指标 镇（街道）社会工作服务站覆盖率
        2022年：80%
        2024年：100%
    `),
  ],
  *run(plan) {
    const end = plan.header.period?.value.end;
    if (end === undefined) return;
    for (const indicator of plan.indicators) {
      // a cell that says — says that none is meant
      const says = (said: YearRole) =>
        indicator.values.some(({ role, value }) => role === said && value.text !== '');
      if (says('target') || says('standard')) continue;
      const stated = indicator.values.filter(({ value, role }) => value.kind !== 'none' && role !== 'actual');
      // an outlook alone is outside the period: the business of another check
      if (stated.length === 0 || (says('outlook') && !says('milestone'))) continue;
      const latest = stated.reduce((a, b) => ((b.year ?? 0) > (a.year ?? 0) ? b : a));
      if (stated.some(isRecurring) || isDone(indicator, latest)) continue;
      yield {
        span: indicator.nameSpan,
        message: message(indicator.fullName, end, latest),
        related: [{ span: latest.value.span, message: hereIs(latest) }],
      };
    }
  },
};

function isRecurring({ value }: IndicatorValue): boolean {
  return value.kind === 'quantity' && value.recurrence !== undefined;
}

/** Whether nothing is left to reach after the last milestone: it is due then, or is the whole of a share. */
function isDone({ deadline, direction }: Indicator, { role, year, value }: IndicatorValue): boolean {
  if (role !== 'milestone') return false;
  if (deadline?.latest && year !== undefined && deadline.latest.year <= year) return true;
  if (value.kind !== 'quantity' || value.unit.dimension !== 'share' || value.change) return false;
  return baseAmount(value.low, value.unit).eq(direction === 'rising' ? 1 : 0);
}

function message(name: string, year: number, last: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(last);
  return {
    zh: `${quoted(name)}没有${year}年（规划期末）的目标，现只有${zh}：请补写“${year}年：…”`,
    en: `${quoted(name)} has no target for ${year}, the last year of the period, only ${en}; add “${year}年：…”`,
  };
}
