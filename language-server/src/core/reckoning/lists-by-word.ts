import type { FoldedText } from '../model/value/fold.ts';
import { countReckoning, numberOf } from './list-counts.ts';
import type { Reckoning } from './reckoning.ts';

/** “四同步”, “五个统一”: how many begin, or end, with one word. */
const countOfWord =
  /[“"](?<count>[两三四五六七八九十])个?(?<word>\p{Script=Han}{1,2})[”"](?:\((?<list>[^()]{4,120})\))?/gu;
const clauseBefore = /[^,;:。!?()“”"]*$/u;
const longest = 80;

/** 同步规划、同步建设“两同步”: as many as have the word that is counted. */
export function reckonListsByWord(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('、')) return [];
  return [...chars.matchAll(countOfWord)].flatMap(({ index, 0: whole, groups }) => {
    const { count: written = '', word = '', list } = groups ?? {};
    const said = numberOf(written);
    const before = clauseBefore.exec(chars.slice(Math.max(0, index - longest), index))?.[0] ?? '';
    const names = (list ?? before).split(/[、和与及,]/u);
    const isOpen = /等$|其[他余]/u.test(list ?? before);
    const having = names.filter((each) => each.includes(word) && each.length > word.length).length;
    if (said === undefined || having < 2 || having !== names.length || isOpen) return [];
    const at = index + whole.indexOf(written);
    return [countReckoning(folded, at, written, said, { least: having, most: having })];
  });
}
