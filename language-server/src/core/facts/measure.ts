import type { Quantity } from '../model/quantity.ts';
import { foldedChars } from '../model/value/fold.ts';
import type { Subject } from './subject.ts';

/** A name with what its value is counted by, as the names of indicators have it: 每万城镇常住人口…. */
export function nameWithCount(name: string, { unit: { per } }: Quantity): string {
  return per && isSaidInFront.test(per.text) && !name.includes(per.text) ? per.text + name : name;
}

/** 元/人 says it behind. */
const isSaidInFront = /^[每平]/u;

const doneOverYears = /[新净]增|新[改扩]?建|改造|累计|供应/u;
const yearly = /年均|每年|增速|增长|增幅/u;

/** What facts of one subject are told apart by: a level, a growth, a total, so many each year, a share of something. */
export function measureOf(
  { change, recurrence, cumulative, relativeTo }: Quantity,
  { growth, words }: Subject,
  heading?: string,
): string {
  if (!growth && !change && heading === undefined && !recurrence && !cumulative && relativeTo === undefined)
    return 'level';
  const parts = [
    growth ?? (change && `${change.pace} ${change.direction}`) ?? headed(heading, cumulative),
    recurrence && `every ${recurrence.every} ${recurrence.period}`,
    // what is newly made over the years is a total, said or not
    cumulative && !growth && !doneOverYears.test(words) && 'total',
    relativeTo !== undefined && `of ${foldedChars(relativeTo)}`,
  ];
  return parts.filter(Boolean).join(', ') || 'level';
}

/** A column 年均增速〔累计〕 holds growths, and totals in brackets. */
function headed(heading: string | undefined, isTotal: boolean | undefined): string | undefined {
  if (heading === undefined || isTotal) return undefined;
  return yearly.test(foldedChars(heading)) ? 'annual up' : 'total';
}
