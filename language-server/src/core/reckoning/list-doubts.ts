/** Behind a count: what the whole is called, by everybody and for good (中央八项规定, 五个一工程, 十大考古新发现). */
const fixedName =
  /^(?:项规定|个(?:一|意识|自信|维护|确立|全面|代表|意义|必须|务必|坚持|结合)|大(?:会|考古|代表|精神|召开)|大以来|条禁令|项纪律)/u;
/** 全国十大…, 中央八项…: whose they are. */
const ofAll = /(?:全国|全球|世界|中央|国家|全省|年度|中国|我国)$/u;
/** 甲、乙、丙入选: the list is the subject of a verb, and what is counted its object. */
const verbInside =
  /入选|入围|荣获|斩获|获[得评批]?|夺得|摘得|跻身|位居|列入|纳入|评为|称号|贯彻|落实|成为|属于|作为|赋予|给予|推出|承担/u;
const preposition = /[以对把将向按用到从由被让使]$/u;
/** A count of its own, in an item: 数字产业化“十大工程”、产业数字化“八大行动”. */
const ownCount = /[“"][^“”"]{0,6}[两二三四五六七八九十\d][大项个][^“”"]{1,12}[”"]/u;

/** Whether a count is of a fixed name, or within a name that begins before it: “全国十大考古新发现”. */
export function isOfName(before: string, behind: string): boolean {
  const quote = Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
  const isWithin = before[quote] === '“' && quote < before.length - 1 && !before.slice(quote).includes('、');
  return isWithin || fixedName.test(behind) || ofAll.test(before.replace(/[“"]$/u, ''));
}

/** Whether a list may be another than the one that is counted, or go on in front of where it seems to begin. */
export function isLoose(
  names: readonly string[],
  clause: string,
  inFront: string,
  startsAnew: boolean,
): boolean {
  const last = names.at(-1) ?? '';
  if (verbInside.test(last) || preposition.test(last) || ownCount.test(clause)) return true;
  if (startsAnew || !inFront.endsWith(',')) return false;
  // 甲中心、乙中心，丙中心、丁所: what ends alike may be of one list
  const ending = inFront.at(-2) ?? '';
  return names.some((each) => each.endsWith(ending));
}

/** What has a verb in front of all its names has none in the last of them; 依托甲、乙, 围绕甲、乙 wait for one. */
const governed =
  /^(?:(?:加快|大力|着力|全面|重点|积极|统筹|持续)*)(?:做强|做优|做大|建设|打造|推进|推动|实施|开展|培育|发展|构建|形成|提升|提高|壮大|布局|健全|完善|落实|坚持)(?!.{0,2}基础上)/u;
/** 三条产业链[实行]: what is counted is the subject, so that no verb can stand in front of it. */
const predicate =
  /^\p{Script=Han}{2,6}?(?:实行|协同|联动|均|全部|全面|基本|初步|加快|稳步|年|产值|规模|营收|收入|同步|共同|竞相|得到|取得|实现|达|总)/u;
/** Whether no verb that we don't know has slipped in behind the last name: 在甲市、乙市新添两大基地. */
export function hidesNoVerb(names: readonly string[], noun: string): boolean {
  return isOfOneLength(names) || governed.test(names[0] ?? '') || predicate.test(noun);
}

/** The last name is no longer than the others. */
function isOfOneLength(names: readonly string[]): boolean {
  const last =
    names
      .at(-1)
      ?.split(/[和与及]/u)
      .at(-1)?.length ?? 0;
  return last <= Math.max(...names.slice(0, -1).map(({ length }) => length));
}
