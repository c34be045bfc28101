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
