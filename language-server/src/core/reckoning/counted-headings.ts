import { withNumber } from '../model/heading-numbers.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Localized } from '../text/localized.ts';
import { quoted } from '../text/localized.ts';
import { simplified } from '../text/simplified.ts';
import type { Correction, Reckoning } from './reckoning.ts';

const number = '(?<count>[二两三四五六七八九]|十[一二三四五六七八九]?|二十|[2-9]|1\\d|20)';
/** 三大布局, 实施三项行动: the title is what it counts. */
const counting = new RegExp(
  `^(?:(?:组织|重点|大力|全面|深入|扎实)?(?:实施|开展|推进|抓好|打造|落实|突出|建设))?${number}[大项个](?<noun>\\p{Script=Han}{2,10})$`,
  'u',
);
/** 品牌建设十大工程: what is counted stands last, and is of the kind that is listed below. */
const endsCounting = new RegExp(
  `(?<![第\\d.—~〇零一二三四五六七八九十])${number}[大项个](?<noun>(?:标志性|重点|重大|专项|主要|提升|攻坚|示范){0,2}(?:工程|行动|任务|计划|项目|举措|措施|专项|改革))$`,
  'u',
);
/** Counts that belong to a name, and say nothing of what stands below. */
const setPhrase =
  /规定|攻坚|理念|意识|自信|维护|确立|全面|代表|覆盖|一体|必须|体系|纪律|革命|结合|制度|精神/u;
const numerals = '零一二三四五六七八九';

/** What headings and boxes count (三大重点布局, 十大工程), held against the numbered sections below them. */
export function reckonHeadings({ sections }: Plan): Reckoning[] {
  return sections.flatMap((section) => {
    const counted = countIn(section);
    const listed = listedBelow(section);
    return counted && listed.length > 1 ? [reckonHeading(section, counted, listed)] : [];
  });
}

interface Count {
  readonly number: number;
  /** Where it stands in the title. */
  readonly at: number;
  readonly length: number;
}

function countIn({ title, kind }: Section): Count | undefined {
  const read = simplified(title);
  const match = counting.exec(read.trim()) ?? endsCounting.exec(read.trim());
  const { count = '', noun = '' } = match?.groups ?? {};
  const isSet = kind !== 'box' && setPhrase.test(noun);
  // 十九大, 二十大 are congresses
  if (!match || !count || isSet || /^(?:十[一-九]|二十|\d+)大/u.test(read.trim())) return undefined;
  const at = read.indexOf(match[0]) + match[0].indexOf(count);
  return { number: numberOf(count), at, length: count.length };
}

function numberOf(count: string): number {
  if (/\d/.test(count)) return Number(count);
  if (count === '二十') return 20;
  const [last, hasTen] = [count.replace('十', ''), count.includes('十')];
  const ones = last ? numerals.indexOf(last.replace('两', '二')) : 0;
  return (hasTen ? 10 : 0) + ones;
}

/** The numbered sections one level below, all of one level. */
function listedBelow({ sections }: Section): readonly Section[] {
  const listed = sections.filter(({ kind, number }) => kind !== 'box' && number !== undefined);
  return listed.every(({ level }) => level === listed[0]?.level) ? listed : [];
}

function reckonHeading(section: Section, count: Count, listed: readonly Section[]): Reckoning {
  const agrees = count.number === listed.length;
  return {
    kind: 'count',
    span: section.headingSpan,
    from: listed.map(({ headingSpan }) => headingSpan),
    result: { zh: `${listed.length}项`, en: `${listed.length} items` },
    agrees,
    message: message(section.title, count.number, listed.length, agrees),
    ...(!agrees && { right: countAnew(section, count, listed.length) }),
  };
}

function countAnew({ title, headingSpan }: Section, { at, length }: Count, listed: number): Correction {
  const start = headingSpan.end - title.length + at;
  const written = simplified(title.slice(at, at + length)).replace(/两/u, '二');
  const newText = withNumber(written, listed);
  const span = { start, end: start + length };
  return newText === '二' ? { span, newText: '', unit: '两' } : { span, newText };
}

function message(title: string, counted: number, listed: number, agrees: boolean): Localized {
  return {
    zh: `标题${quoted(title)}说有${counted}项，下面${agrees ? '' : '却'}是${listed}项${agrees ? '' : '：请核对有无遗漏，或改标题'}`,
    en: `The heading ${quoted(title)} counts ${counted}, ${agrees ? 'and' : 'but'} ${listed} follow${agrees ? '' : '; check whether one is missing, or change the heading'}`,
  };
}
