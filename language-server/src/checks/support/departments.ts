import { editDistance, normaliseName } from '../../core/model/names.ts';
import { oncePerName } from '../../core/model/once-per.ts';
import type { DepartmentMention } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';

/** A department's name taken apart: 珠海市 · 城市管理综合执法 · 局; normalised, the ending shortened. */
export interface DepartmentName {
  readonly whole: string;
  readonly region: string;
  readonly core: string;
  readonly ending: string;
}

const regionPattern =
  /^(?:各|全|本)?(?:[^省市区县旗州盟]{1,6})?(?:自治区|自治州|自治县|新区|[省市区县旗州盟])/u;
const endingPattern = /(?:局|委|办|部|厅|政府|会|联|协|社|院|署|行|委会|中心)$/u;
/** Long endings as they are shortened. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/(?<=[区园])管理委员会$/u, '管委会'],
  [/委员会$/u, '委'],
  [/办公室$/u, '办'],
  [/联合会$/u, '联'],
  [/协会$/u, '协'],
  [/人民(?=政府|法院|检察院)/u, ''],
];
/** Words that may be left out of a name without its meaning another body. */
const filler = /^(?:和|与|及|管理|监督|事务|合作|行政)*$/u;
/** Places' names differ by one character as a rule; so do numbered bodies. */
const isPlace = /(?:政府|街道|办事处|管委会|[区园]管理委员会|乡|镇|村|居委会|村委会)$/u;
const numeral = /[\d一二三四五六七八九十]/u;

/**
 * Whether two different names are likely one body, spelt in two ways: with 和 or 人民 left out, as
 * an abbreviation beside the full name (市发改委, 市发展和改革委员会), or with a slip of the pen
 * (市城管管理综合执法局). Two abbreviations of one body are less (`areTwoShortNames`), and so is what differs by a word that names another body (市公安局, 市公安局交警支队).
 */
export function areLikelyOneBody(a: DepartmentName, b: DepartmentName): boolean {
  if (!a.ending || a.ending !== b.ending || a.whole === b.whole) return false;
  const [short, long] = a.whole.length <= b.whole.length ? [a, b] : [b, a];
  if (short.core === long.core && short.region === long.region) return true;
  // 市民政局, 珠海市民政局
  if (short.core === long.core) return short.core !== '' && short.region === long.region.slice(-1);
  if (short.region !== long.region || isPlace.test(long.whole)) return false;
  return isSlip(short, long) || (!hasOwnShortNames(long) && isAbbreviation(short, long));
}

/** Whether a house may have two names of one body (市卫健委, 市卫生健康委) side by side: worth a look, no more. */
export function areTwoShortNames(a: DepartmentName, b: DepartmentName): boolean {
  if (a.ending !== '委' || b.ending !== '委' || a.region !== b.region || a.region === '') return false;
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  const isCutShort =
    short.core.length === 1 && short.core === long.core[0] && long.core.length > 1 && long.core[1] !== '委';
  const areWords = [a, b].every(({ core }) => /^\p{Script=Han}+$/u.test(core));
  return areWords && a.whole !== b.whole && (isCutShort || isAbbreviation(short, long));
}

function hasOwnShortNames({ whole }: DepartmentName): boolean {
  return /[委办]$/u.test(whole);
}

/**
 * Whether two mentions may mean one body, abbreviations of any house counted in: more than is likely, for who must not
 * take one body for two.
 */
export function mayBeOneBody(a: DepartmentMention, b: DepartmentMention): boolean {
  if (a.department !== undefined && a.department === b.department) return true;
  const [one, other] = [a.department?.name ?? a.name, b.department?.name ?? b.name].map(departmentName) as [
    DepartmentName,
    DepartmentName,
  ];
  const [short, long] = one.core.length <= other.core.length ? [one, other] : [other, one];
  const hasAll = [...short.core].every((character) => long.core.includes(character));
  return one.whole === other.whole || (one.ending === other.ending && short.core !== '' && hasAll);
}

export function departmentName(name: string): DepartmentName {
  return remembered(name, () => takenApart(name));
}

/** The bodies of one place are named in all its plans, and at every task. */
const remembered = oncePerName<DepartmentName>();

function takenApart(name: string): DepartmentName {
  const whole = normaliseName(simplified(name));
  const region = regionPattern.exec(whole)?.[0] ?? '';
  let rest = whole.slice(region.length);
  for (const [ending, short] of shortened) rest = rest.replace(ending, short);
  const ending = endingPattern.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - ending.length).replace(/[和与及、]/gu, '');
  return { whole, region, core, ending };
}

/** Whether `short` takes characters out of all parts of `long`, or leaves only a filler word out. */
function isAbbreviation(short: DepartmentName, long: DepartmentName): boolean {
  const [from, to] = [long.core, short.core];
  if (to[0] !== from[0] || from.startsWith(to + short.ending)) return false;
  if (to.length === 1) return /[联协]/u.test(short.ending);
  if (from.startsWith(to)) return filler.test(from.slice(to.length));
  let at = 0;
  for (const character of from) if (character === to[at]) at++;
  return at === to.length;
}

/** Whether two names of some length are one character apart that is no numeral. */
function isSlip({ core: a }: DepartmentName, { core: b }: DepartmentName): boolean {
  if (a.length < 5 || b.length > a.length + 1 || editDistance(a, b) !== 1) return false;
  const at = [...b].findIndex((character, index) => character !== a[index]);
  return !numeral.test(`${a[at] ?? ''}${b[at] ?? ''}`);
}

/** Whether the same place is named in front of both: 市, 北京市, or none. */
export function areOfOnePlace(a: DepartmentName, b: DepartmentName): boolean {
  return a.region === b.region;
}
