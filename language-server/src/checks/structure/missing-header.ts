import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { targetsWithoutYear } from '../support/targets-without-year.ts';

export const missingHeader: Check = {
  code: 'structure/missing-header',
  severity: 'info',
  title: { zh: '文件头不全', en: 'An incomplete header' },
  why: {
    zh: '没有发文机关，不知道谁制定；没有日期，判断不了期限是否已过；没有规划期，标题里也看不出，就不知道目标是哪一年的。文件头一项都还没写的，只提示规划期。标题写明了发文机关的（某市人民政府关于…）不再要；意见、措施、实施方案不要求规划期。',
    en: 'Without an issuer nobody knows whose plan it is; without a date, whether a deadline has passed; without a period, in the title neither, which year its targets are for. Of a header that isn’t begun yet only the period is asked for. A title may name the issuer (某市人民政府关于…), and 意见, 措施 and 实施方案 need no period.',
  },
  bad: [
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  文号：某民发〔2023〕5号
  成文日期：2023年3月1日
`,
    `规划 某市养老服务体系建设行动方案
  发文机关：某市人民政府办公室
`,
  ],
  good: [
    `规划 某市养老服务体系建设“十四五”规划
  发文机关：某市人民政府办公室
  发布日期：2023年3月1日
`,
    `规划 某市养老服务体系建设行动方案（2023—2025年）

一、完善设施
建成一批社区养老服务综合体。
`,
    `规划 某市人民政府关于加快养老服务发展的若干意见
  成文日期：2023年3月1日
`,
  ],
  inRealPlans: {
    deyang: { zh: '网页没有写发文机关', en: 'the page names no issuer' },
  },
  *run(plan) {
    const { title } = plan.header;
    const missing = missingParts(plan);
    if (title && missing.length > 0) yield { span: title.span, message: message(missing) };
  },
};

/** 某市人民政府关于…的意见, 某省政府工作报告: who issues it. */
const namesIssuer = /^\p{Script=Han}{2,30}(?:政府|办公[厅室]|委员会|[部委局厅办院社])关于|政府工作报告$/u;
/** A government's report on a year is given at the beginning of that year. */
const yearlyReport = /\d{4}年.*工作报告/u;
/** 意见, 措施 and 办法 hold until they are changed, and 实施方案 has its deadlines in its text. */
const hasPeriod = /规划|纲要|计划|行动方案|(?:建设|发展)方案|[三五]年/u;

/** What a header should say. */
const parts = {
  issuer: { zh: '发文机关', en: 'issuer (发文机关)' },
  date: { zh: '成文日期或发布日期', en: 'date (成文日期 or 发布日期)' },
  period: { zh: '规划期', en: 'period (规划期)' },
};

function missingParts(plan: Plan): Localized[] {
  const { header, problems } = plan;
  const { issuers, documentNumber, signed, published, region, bases, baseYear, period, title } = header;
  // what is there but can't be read is the business of other checks
  const isWritten = (...names: readonly string[]) =>
    problems.some(({ kind, block = '' }) => kind === 'unreadable' && names.includes(block));
  const isPeriodGiven = period && period.span.start !== title?.span.start;
  const isBegun =
    issuers.length > 0 ||
    bases.length > 0 ||
    [documentNumber, signed, published, region, baseYear?.span, isPeriodGiven || undefined].some(
      (field) => field !== undefined,
    );
  const missing: Localized[] = [];
  const named = simplified(title?.value ?? '');
  if (isBegun && issuers.length === 0 && !namesIssuer.test(named)) missing.push(parts.issuer);
  const isDated = signed ?? published ?? (yearlyReport.test(named) || undefined);
  if (isBegun && !isDated && !isWritten('成文日期', '发布日期')) missing.push(parts.date);
  const isAsked = hasPeriod.test(named) && targetsWithoutYear(plan).length === 0;
  if (!period && !isWritten('规划期') && isAsked) missing.push(parts.period);
  return missing;
}

function message(missing: readonly Localized[]): Localized {
  return {
    zh: `文件头没有写${missing.map(({ zh }) => zh).join('、')}：请在标题下面补写`,
    en: `The header has no ${missing.map(({ en }) => en).join(', no ')}; add it below the title`,
  };
}
