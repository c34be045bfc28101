import { type Coverage, coverageIn } from './coverage.ts';
import type { Figure } from './figure.ts';
import { nameFromClauseBefore } from './name-of.ts';
import { namesCovered, namesJoined } from './names-joined.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { allOf } from './quantities.ts';
import { scopeIn } from './scopes.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';
import { joined, longest, stretch, trimmed, type Words } from './trim.ts';

/** The targets of a clause that are stated in words: 全覆盖, 所有…建有. */
export function coveredIn(
  paragraph: Paragraph,
  clause: Clause,
  from: number,
  said: SentenceContext,
  scope: Words | undefined,
  figures: readonly Figure[],
  leftOfFigures: number,
): ClauseTarget[] {
  const { folded, chars } = paragraph;
  const { seen, to } = clause;
  const found: ClauseTarget[] = [];
  let left = Math.max(leftOfFigures, scope?.to ?? 0);
  const coverage = coverageIn(seen, from, to, figures, said.listsWhatAllHave, said.year !== undefined);
  said.listsWhatAllHave = coverage.some((place) => place.of === 'behind' || isUpTo(chars, place));
  for (const place of coverage) {
    const isBehind = place.of === 'behind';
    const begin = Math.max(place.part.from, from);
    const who = isBehind
      ? scopeIn(seen, begin, Math.min(to, begin + longest))
      : isPublished.test(chars.slice(place.from, place.to))
        ? undefined
        : (whoHave(chars, begin, place) ?? scope);
    const after = who && who.to <= place.from ? who.to : begin;
    const covered = isBehind
      ? whatAllHave(chars, after, place)
      : whatIsCovered(chars, left > place.from ? begin : left, endOfName(place, who), place.to, said);
    const done = isBehind || who ? undefined : whatIsDoneFor(chars, covered, said);
    const name = done ?? covered;
    const quantity = allOf(folded, place.from, place.to);
    if (!quantity) continue;
    for (const each of isBehind ? namesJoined(name, false) : namesCovered(name)) {
      said.name = each;
      said.nameIn = clause;
      const scope = done ? covered : who;
      found.push({ role: 'target', name: each, quantity, from: place.from, to: place.to, scope });
    }
    left = place.to;
  }
  return found;
}

/** 所有机构在网站[公示]: all of them are the name. */
const isPublished = /^(?:公示|公开|联网|上线|入库|复绿)/;

/** 各区[建立]图书馆, 养老服务[覆盖所有]老年人. */
function whatAllHave(chars: string, left: number, { from, to, part }: Coverage): Words {
  const before = trimmed(chars, Math.max(left, from - longest), from);
  const behind = trimmed(chars, to, Math.min(part.to, to + longest));
  if (before.text.length < 2) return behind;
  if (/^(?:全面)?覆盖/.test(chars.slice(from, from + 4))) return before;
  return joined(before.from, behind.to, before, behind);
}

/** 法律服务在城乡社区[全覆盖], 在服务中心[全覆盖]的基础上. */
function whatIsCovered(chars: string, left: number, end: number, to: number, said: SentenceContext): Words {
  const isGround = chars.startsWith('在', left) && /^的基础/.test(chars.slice(to));
  const name = trimmed(chars, Math.max(left + +isGround, end - longest), end);
  // 3A级以上景区[实现]县域全覆盖
  const verb = name.text.indexOf('实现', 2);
  const before = stretch(chars, name.from, name.from + verb);
  const behind = stretch(chars, name.from + verb + 2, name.to);
  const real = verb < 0 ? name : behind.text === '' ? before : joined(name.from, name.to, before, behind);
  return real.text.length > 1 ? real : (nameFromClauseBefore(chars, said) ?? real);
}

const isGroup =
  /^[^的”、模网光线管]{0,5}(?:企业|学校|医院|社区|行政村|乡镇|街道|县区|家庭|人群|人员|农户|机构|单位|园区|老年人|儿童|学生|居民|用户)(?:\([^()]{1,4}\))?$/;
const does = /^(?:深入|全面|大力|加快|持续|有序)?(?:实施|推进|开展|推行|推广|推动)/;

/** 推进雨污分流改造,实现工业园区[全覆盖]: whom it covers is said here, with what in the clause before. */
function whatIsDoneFor(
  chars: string,
  covered: Words,
  { clauseBefore, nameIn }: SentenceContext,
): Words | undefined {
  if (!clauseBefore || nameIn === clauseBefore || covered.from < clauseBefore.to) return undefined;
  if (!isGroup.test(covered.text) || !does.test(chars.slice(clauseBefore.from, clauseBefore.to)))
    return undefined;
  const done = trimmed(chars, clauseBefore.from, clauseBefore.to);
  return done.text.length > 1 && done.text.length < 20 ? done : undefined;
}

function isUpTo(chars: string, { from, to }: Coverage): boolean {
  return /^.[到至]$/.test(chars.slice(from, to));
}

/** 图书室[每个村]都有, 图书馆建到[各区]. */
function whoHave(chars: string, begin: number, place: Coverage): Words | undefined {
  const { from, to, part } = place;
  if (isUpTo(chars, place)) return trimmed(chars, to, part.to);
  if (/^(?:每|全)/.test(chars.slice(from))) return undefined;
  const who = /(?:所有|全部|每|各)[^,;、]{1,12}$/.exec(chars.slice(Math.max(begin, from - 16), from));
  return who ? trimmed(chars, from - who[0].length, from) : undefined;
}

function endOfName({ from }: Coverage, who: Words | undefined): number {
  return who && who.to <= from && who.to + 2 > from ? who.from : from;
}
