/** The years a plan is for, as far as it says them. */
export interface YearsOfPlan {
  readonly start: number;
  readonly end: number;
}

const digits = '零一二三四五六七八九十';
const stretch =
  /(?<![\d第每近前后去十])(?<count>\d{1,2}|[两二三四五六七八九十])年(?![级制期后前]|以[上内下]|[一两二三四五六七八九十]次)/u;
const span = /(?<from>(?:19|20|21)\d\d)年?[—~至到-]{1,2}(?<to>(?:19|20|21)\d\d)年/u;
const fiveYears = /["“”]?十[一二三四五六七八九]五["“”]?(?:时期|期间|末)/u;
const wholePeriod = /规划期(?:间|内)?|计划期(?:间|内)?|行动期(?:间|内)?|实施期(?:间|内)?/u;

/** 自2023年起每年…，到2025年 */
const fromTo = /[自从](?<from>(?:19|20|21)\d\d)年(?:起|开始)[^。;]{0,60}到(?<to>(?:19|20|21)\d\d)年/u;
const end = /到(?<end>(?:19|20|21)\d\d)年/u;

/** How many years a sentence speaks of: 三年内, 2023—2025年, “十四五”期间, 规划期内; undefined where it doesn't say. */
export function yearsSpokenOf(chars: string, period?: YearsOfPlan): number | undefined {
  const count = stretch.exec(chars)?.groups?.count;
  if (count) return /\d/.test(count) ? Number(count) : digits.indexOf(count.replace('两', '二'));
  const { from, to } = (span.exec(chars) ?? fromTo.exec(chars))?.groups ?? {};
  if (from && to) return Number(to) - Number(from) + 1;
  if (fiveYears.test(chars)) return 5;
  return period && wholePeriod.test(chars) ? period.end - period.start + 1 : undefined;
}

/** How many years it is from the plan's start to the year that a sentence looks forward to (到2025年), if that is its end. */
export function yearsToTheEnd(chars: string, period?: YearsOfPlan): number | undefined {
  const said = end.exec(chars)?.groups?.end;
  return period && Number(said) === period.end ? period.end - period.start + 1 : undefined;
}
