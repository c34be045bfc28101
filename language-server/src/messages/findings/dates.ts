import type { Period, PlanDate } from '../../model/period.ts';
import type { Localized } from '../localized.ts';
import { short } from './phrases.ts';

export function impossibleDate(text: string): Localized {
  return {
    zh: `日历上没有“${short(text)}”：请核对日期`,
    en: `There is no “${short(text)}” in the calendar; check the date`,
  };
}

export function publishedBeforeSigned(published: PlanDate, signed: PlanDate): Localized {
  return {
    zh: `发布日期${short(published.text)}早于成文日期${short(signed.text)}：请核对两个日期`,
    en: `The date of publication (${short(published.text)}) is before that of signing (${short(signed.text)}); check both`,
  };
}

export function signedHere(signed: PlanDate): Localized {
  return { zh: `成文日期是${short(signed.text)}`, en: `the plan was signed on ${short(signed.text)}` };
}

export function noTargetYear(): Localized {
  return {
    zh: '目标没有年份，规划也没有写规划期，不知道哪一年要达到：请补写“规划期：…”，或把“目标”改为年份',
    en: 'This target has no year and the plan no period, so it is unclear by when it is to be reached; add “规划期：…” (period), or write the year in place of 目标',
  };
}

function years({ start, end }: Period): string {
  return start === end ? `${start}` : `${start}—${end}`;
}

export function periodDiffersFromTitle(stated: Period, inTitle: Period): Localized {
  return {
    zh: `规划期是${years(stated)}年，标题写的是${years(inTitle)}年：请核对后统一`,
    en: `The period is ${years(stated)}, but the title says ${years(inTitle)}; check, and make them one`,
  };
}

export function referenceDiffersFromTitle(meant: Period, inTitle: Period): Localized {
  return {
    zh: `此处提到本规划，年份写的是${years(meant)}年，标题是${years(inTitle)}年：请核对后统一`,
    en: `The plan itself is called ${years(meant)} here, but its title says ${years(inTitle)}; check, and make them one`,
  };
}

export function titleSays(inTitle: Period): Localized {
  return { zh: `标题写的是${years(inTitle)}年`, en: `the title says ${years(inTitle)}` };
}
