import type { Plan } from '../model/plan.ts';
import type { Span } from '../model/source.ts';
import { simplified } from '../text/simplified.ts';
import type { Abbreviation } from './abbreviations.ts';

/** A name of four characters or more is one without marks too, where no other word can be meant. */
const shortest = 4;
const boundary = /(?:^|[，,。；;：:、（(！!？?\s　]|[的由对将和与及在为把按据照向经请报以从于是让使])$/u;
/** What is done with something ends before its name: 推进[示范工程], 会同[监管部门]. */
const verb =
  /(?:建设|打造|推进|推动|加强|强化|围绕|会同|抢抓|发展|培育|支持|开展|实施|完善|健全|组织|负责|设立|成立|组建|依托|发挥|聚焦|落实|提升|促进|加快|鼓励|引导|指导|协调|督促|纳入|列入|进入|成为|联合|协同|配合|通过|利用|运用|统筹|形成|构建|建立|建成|创建|制定|编制|出台|提交|参与|把握|深化|扩大|优化|丰富|覆盖|面向|立足|结合|突出|支撑|服务|保障|做强|做好|用好|建好|抓好)$/u;

/**
 * Whether a short name that stands at a place of a text is one there, and no part of a longer name.
 * @param from where the text begins that the name is of
 */
export function isUsedAt(text: string, at: number, from: number, { short, full }: Abbreviation): boolean {
  const end = at + short.length;
  if (/[“"「《‘]/u.test(text[at - 1] ?? '') && /[”"」》’]/u.test(text[end] ?? '')) return true;
  if (short.length < shortest) return false;
  return (
    mayEndBefore(simplified(text.slice(Math.max(from, at - 2), at))) && !isOfFullName(text, at, short, full)
  );
}

/** Whether a name may begin behind some words: what stands there is no part of a longer one. @param before two characters at least */
export function mayEndBefore(before: string): boolean {
  return boundary.test(before) || verb.test(before);
}

/** Whether the short name is but the beginning, or the end, of the name in full. */
function isOfFullName(text: string, at: number, name: string, full: string): boolean {
  const inFull = full.indexOf(name);
  if (inFull < 0) return false;
  const [front, rest] = [full.slice(0, inFull), full.slice(inFull + name.length)];
  if (rest !== '') return text.startsWith(rest, at + name.length);
  return front !== '' && text.slice(0, at).endsWith(front.slice(-2));
}

/** Where a short name is used from a place on before it is given. */
export function useBefore(plan: Plan, each: Abbreviation, from: number): Span | undefined {
  const { short, span } = each;
  const { text } = plan.source;
  for (let at = text.indexOf(short, from); at >= 0 && at < span.start; at = text.indexOf(short, at + 1)) {
    if (!isUsedAt(text, at, from, each) || isInComment(plan, at) || isTitleOf(plan, at, span)) continue;
    return { start: at, end: at + short.length };
  }
  return undefined;
}

function isInComment({ comments }: Plan, at: number): boolean {
  return comments.some(({ span }) => span.start <= at && at < span.end);
}

/** The heading of the section in which the name is given may have it. */
function isTitleOf({ sections }: Plan, at: number, given: Span): boolean {
  return sections.some(
    ({ headingSpan, span }) =>
      headingSpan.start <= at &&
      at < headingSpan.end &&
      given.start >= headingSpan.end &&
      given.end <= span.end,
  );
}

/** Whether a short name comes again behind the place where it is given; that of a document keeps its marks. */
export function isUsedAfter({ source: { text } }: Plan, { short, shortSpan, span }: Abbreviation): boolean {
  const behind = simplified(text.slice(span.end));
  if (text[shortSpan.start - 1] === '《') return behind.includes(`《${simplified(short)}》`);
  return bare(behind).includes(bare(simplified(short)));
}

function bare(text: string): string {
  return text.replace(/[“”"「」『』《》‘’'\s]/gu, '');
}
