import { simplified } from '../text/simplified.ts';
import type { Fact } from './fact.ts';

/** What is made, earned, done or moved within a year: each year has its own, and it may well be less than the last. */
const flow =
  /新增|净增|新\(?[改扩]?\)?建|就业(?!率)|转移|输转|产[量值]|增加值|收入|投资|支出|进出口|贸易|[销零]售|消费|交易|税|利润|培训|接待|人次|游客|客流|吞吐|周转|[发用]电|粮食|融资|贷款|增[速长幅]/u;
const keptUp = /保持|稳定|稳住|维持|巩固|不低|不少|不下/u;

/** Whether what was reached once is there still: shares and what is counted, no growth and nothing that is done anew each year. */
export function isStock({ measure, subject, name, value }: Fact): boolean {
  if (measure !== 'level' && measure !== 'total') return false;
  return (
    value.recurrence === undefined &&
    (value.unit.dimension === 'share' || !flow.test(simplified(subject.words + name)))
  );
}

/** 保持在60%以上: that more has been reached doesn’t speak against it. */
export function isKeptUp({ value }: Fact): boolean {
  return keptUp.test(simplified(value.text));
}
