import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Span } from '../model/source.ts';
import { simplified } from '../text/simplified.ts';
import { linesWith } from './written-lines.ts';

/** 某市养老服务领导小组（以下简称“领导小组”）: where a short name is given to something. */
export interface Abbreviation {
  /** As written, without its marks. */
  readonly short: string;
  readonly shortSpan: Span;
  /** What it stands for: a title, or what is written in front as far as the clause goes. */
  readonly full: string;
  /** The whole bracket. */
  readonly span: Span;
  /** 以下: it is a name from here on; （简称“双碳”） alone tells what things are called anyway. */
  readonly isFromHere: boolean;
  /** 以下统称 calls several things by one name. */
  readonly isCollective: boolean;
}

/** A name may hold marks of its own: 银“龄”创新区. */
const definition =
  /[（(](?:[^（()）]{0,40}[，,；;])?(?:以下|下文)?(?:统一)?(?<verb>简称|统称|(?<=[（(，,；;])下称)(?:为|作)?[：:]?[“"「『《‘']?(?<short>[^“”"「」『』《》‘’'（()），,；;。、]{1,12}(?:“[^“”，,；;。、]{1,8}”|‘[^‘’，,；;。、]{1,8}’)[^“”"「」『』《》‘’'（()），,；;。、]{1,12}|[^“”"「」『』《》‘’'（()），,；;。、]{1,24})[”"」』》’']?[^（()）]{0,8}[）)]|以下(?<verbOutside>简称|统称)为?[“「《](?<shortOutside>[^“”「」《》。]{1,24})[”」》]/gu;
const linesThatName = linesWith([['简统下', '称']]);

/** The short names that a plan gives, in the order of the text. */
export const abbreviationsOf = oncePer((plan: Plan): readonly Abbreviation[] =>
  linesThatName(plan).flatMap(({ value, span: { start } }) =>
    abbreviationsIn(value).map((each) => ({
      ...each,
      shortSpan: { start: each.shortSpan.start + start, end: each.shortSpan.end + start },
      span: { start: each.span.start + start, end: each.span.end + start },
    })),
  ),
);

function abbreviationsIn(line: string): Abbreviation[] {
  return [...simplified(line).matchAll(definition)].map((match) => {
    const { groups = {}, index } = match;
    const short = groups.short ?? groups.shortOutside ?? '';
    const verb = groups.verb ?? groups.verbOutside ?? '';
    const at = index + match[0].indexOf(short, match[0].indexOf(verb) + verb.length);
    return {
      short: line.slice(at, at + short.length),
      shortSpan: { start: at, end: at + short.length },
      full: fullIn(line.slice(Math.max(0, index - 80), index)),
      span: { start: index, end: index + match[0].length },
      isFromHere: /以下|下[文称同]/u.test(match[0]),
      isCollective: verb === '统称',
    };
  });
}

const shortestName = 4;
/** 争取将某创新区, 建设某创新区: the name alone, as far as that can be told. */
function nameIn(full: string): string {
  return full.replace(/^.*(?:[将由对把在按为]|建设|打造|推进|成立|组建|设立|依托|支持)(?=.{4})/u, '');
}

/** Whether what a definition shortens is the short name that another has given. */
export function isOfShort(a: Abbreviation, { short }: Abbreviation): boolean {
  return short.length >= shortestName && nameIn(simplified(a.full)) === simplified(short);
}

function fullIn(before: string): string {
  const title = /《([^《》]+)》[^《》]{0,2}$/u.exec(before)?.[1];
  return title ?? /[^，,。；;：:！!？?]*$/u.exec(before.replace(/[，,]$/u, ''))?.[0] ?? '';
}

/** Whether two definitions give a name to the same thing: what is written in front may begin with other words. */
export function haveSameFull(a: Abbreviation, b: Abbreviation): boolean {
  const [one, other] = [a, b].map(({ full }) => simplified(full)) as [string, string];
  if (nameIn(one).length >= shortestName && nameIn(one) === nameIn(other)) return true;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one.at(-1 - same) === other.at(-1 - same)) same++;
  return same > 0 && (same === shorter || same >= 8);
}
