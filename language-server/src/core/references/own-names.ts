import { editDistance, normaliseName } from '../model/names.ts';
import { periodInTitle } from '../model/period-parser.ts';
import type { Cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { matchAsWritten, simplified } from '../text/simplified.ts';

/** How a text may have written the title of the plan it belongs to. */
export type OwnTitleForm = 'without-years' | 'without-period' | 'otherwise';

const years = /[（(]?(?:19|20)\d\d年?(?:[-—–－~～至到]+(?:19|20)\d\d年?)?[)）]?(?:年)?/gu;
const fiveYears =
  /["“「]?[一二三四五六七八九十]{1,3}五["”」]?(?:时期|期间)?|第[一二三四五六七八九十]{1,3}个五年(?=规划|计划)/gu;
/** 规划 and 方案 of one thing are two documents; 行动方案 and 行动计划 are one that was called otherwise. */
const outline = /(?:规划纲要|规划|纲要)$/u;
const scheme = /(?:三年|五年|专项)?(?:行动|实施|工作|建设)?(?:方案|计划)$/u;
const place = /^\p{L}{1,7}?(?:省|市|县|区|州|盟|旗)/u;

/**
 * How a title that a text names differs from the plan's own, where it can mean nothing but the plan itself; none where it is
 * the same, or another document’s.
 */
export function ownTitleForm(named: string, own: string): OwnTitleForm | undefined {
  const [a, b] = [plain(named), plain(own)];
  if (a === b || placeOf(a) !== placeOf(b) || !isOfOneKind(a, b)) return undefined;
  const [inNamed, inOwn] = [periodInTitle(simplified(named)), periodInTitle(simplified(own))];
  if (inNamed && (inNamed.start !== inOwn?.start || inNamed.end !== inOwn.end)) return undefined;
  const [stem, ownStem] = [stemOf(a), stemOf(b)];
  if (stem === ownStem) {
    // of the same period, which stands elsewhere in the title: 建设“十四五”规划, “十四五”建设规划
    if (inNamed) return lettersOf(a) === lettersOf(b) ? undefined : 'otherwise';
    if (!inOwn) return undefined;
    return new RegExp(fiveYears, 'u').test(b) ? 'without-period' : 'without-years';
  }
  if (inOwn && !inNamed) return undefined;
  const withoutKind = (title: string): string => title.replace(outline, '').replace(scheme, '');
  if (withoutKind(stem) === withoutKind(ownStem)) return 'otherwise';
  // 养老体系服务 for 养老服务体系
  if (sorted(stem) === sorted(ownStem)) return 'otherwise';
  const isPart = ownStem.startsWith(stem) || stem.startsWith(ownStem);
  const limit = Math.min(4, Math.floor(ownStem.length / 5));
  return !isPart && stem.length > 7 && editDistance(stem, ownStem) <= limit ? 'otherwise' : undefined;
}

function plain(title: string): string {
  return normaliseName(simplified(title)).replace(/\((?:试行|征求意见稿|送审稿|草案)\)/gu, '');
}

function stemOf(title: string): string {
  return lettersOf(title.replace(years, '').replace(fiveYears, ''));
}

function lettersOf(title: string): string {
  return title.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?<=\d)年/gu, '');
}

function sorted(title: string): string {
  return [...title].sort().join('');
}

function placeOf(title: string): string {
  return place.exec(title.replace(/^(?:中共|关于)/u, ''))?.[0] ?? '';
}

function isOfOneKind(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => title.replace(years, '').replace(/[^\p{L}\p{N}]/gu, '')) as [
    string,
    string,
  ];
  return [outline, scheme].some((kind) => kind.test(one) && kind.test(other));
}

/** What a plan is called in a word: 规划, 方案, 行动计划. */
const kinds = ['规划', '纲要', '方案', '计划', '措施', '办法', '意见', '要点', '细则'] as const;
const thisKind = new RegExp(
  `(?<=^|[，,。；;、：:？?！!（(“\\s　]|制[定订]|特|按照?|根据|依据|依照|与|在|以|由|将|对|是|为|把|从|自|同|和|及|至|以|随|向|和|实施|印发|落实|贯彻|执行|结合|围绕|推动|服从|保障|确保|完成|编制)本(?<kind>(?:专项|行动|实施|工作|建设)?(?:${kinds.join('|')})(?:纲要)?)(?![期内制])`,
  'gu',
);

interface OwnKind {
  readonly start: number;
  readonly kind: string;
}

/** 本规划, 本专项规划 */
export const kindCues: readonly Cue[] = [['本', '专行实工建规纲方计措办意要细']];

/** Where a line calls the plan by a word that its title doesn't have: 本规划 in an 行动方案. */
export function otherKindsIn(line: string, ownTitle: string): readonly OwnKind[] {
  const named = matchesOf(thisKind, simplified(line)).map(({ index, groups = {} }) => ({
    start: index,
    kind: line.slice(index + 1, index + 1 + (groups.kind ?? '').length),
  }));
  if (named.length === 0) return [];
  const end = simplified(ownTitle)
    .replace(years, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .slice(-12);
  if (!kinds.some((kind) => end.includes(kind))) return [];
  return named.filter(({ kind }) => {
    const read = simplified(kind);
    return !kinds.some((each) => read.includes(each) && end.includes(each));
  });
}

/** The word that a title ends with: 行动方案. */
export function kindOfTitle(title: string): string | undefined {
  const bare = title.replace(/[（(][^（()）]*[）)]\s*$/u, '');
  return matchAsWritten(kindAtEnd, bare)?.[0];
}

const kindAtEnd = /(?:规划纲要|(?:行动|实施|工作)?(?:规划|纲要|方案|计划|措施|办法|意见|要点|细则))$/u;
