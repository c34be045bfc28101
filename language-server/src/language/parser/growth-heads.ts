import { fold } from '../../core/model/value/fold.ts';
import type { GrowthColumn } from '../../core/model/value/growth.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { isColon, trimEnd } from './characters.ts';

const yearSpan = '(\\d{4})年?(?:[—~-]{1,2}|[至到])(\\d{4})年?';
const growthHead = new RegExp(
  `^(?:["“]?十[一二三四五六七八九]?五["”]?(?:时期|期间|期)?|规划期[内间]?|[三四五345]年|${yearSpan}|\\d{4}年[比较]\\d{4}年|年均|平均|累计|增速|增长(?:率|速度|幅度)?|增幅|规划|目标|[或和及、/()[\\]])+$`,
  'u',
);
const wholeSpan = new RegExp(`^${yearSpan}$`, 'u');

/**
 * What the head of a column or a line of changes or totals says, which published tables have behind the years:
 * `年均增速〔累计〕`, `年均/累计`, `五年累计`, `增速`, `2021—2025年`. Its unit may stand in brackets behind it. Undefined
 * for any other head.
 */
export function readGrowthHead(heading: string): GrowthColumn | undefined {
  const chars = fold(keywordNamed(heading)?.name ?? heading).chars;
  const bare = chars.replace(/\((?!累计|年均)[^()]{1,8}\)$/u, '');
  if (!growthHead.test(bare) || !/年均|累计|增|\d{4}\D+\d{4}/u.test(bare)) return undefined;
  if (!/年均|累计|增/u.test(bare) && /目标|规划/u.test(bare)) return undefined;
  const years = new RegExp(yearSpan, 'u').exec(bare);
  const span = years && { from: Number(years[1]), to: Number(years[2]) };
  if (span && span.from > span.to) return undefined;
  // what stands in brackets is said of bracketed values only
  const main = bare.replace(/[[(][^\])]*[\])]/gu, '') || bare;
  const isAnnual = main.includes('年均') || (main.includes('增') && !/累计|[比较]/u.test(main));
  return {
    ...(isAnnual ? { pace: 'annual', isChange: true } : { pace: 'total', isChange: main.includes('增') }),
    ...(span && { span }),
    ...(wholeSpan.test(bare) && { isMereSpan: true }),
  };
}

/** A line that is headed so is no longer than this up to its colon. */
const longestHead = 40;

/** The end of such a head of a line at `start`, where a colon follows; -1 for none. */
export function growthMarkEnd(text: string, start: number, end: number): number {
  for (let at = start; at < Math.min(end, start + longestHead); at++) {
    if (!isColon(text.charCodeAt(at))) continue;
    const markEnd = trimEnd(text, start, at);
    return readGrowthHead(text.slice(start, markEnd)) ? markEnd : -1;
  }
  return -1;
}
