import { charTest, isHan } from '../../core/text/char-table.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, type Slip, slipSearch, slipsOf } from '../support/slips.ts';

export const doubledWord: Check = {
  code: 'style/doubled-word',
  severity: 'warning',
  title: { zh: '字词重复', en: 'A word standing twice' },
  why: {
    zh: '“的的”“和和”“推进推进”这样同一个词连写两遍，是打字或改稿时留下的，公文里不该有。“人人”“件件”“目的的”“为了了解”“和和睦睦”这些本来如此的不报告。',
    en: 'One word written twice over (的的, 和和, 推进推进) is left from typing or editing. What is rightly so (人人, 目的的, 为了了解) is left alone.',
  },
  bad: [
    example(`
      一、总体要求
      完善养老服务的的设施，加强队伍建设。
    `),
    example(`
      一、总体要求
      完善设施和和队伍，积极推进推进，推进示范社区建设示范社区建设。
    `),
  ],
  good: [
    example(`
      一、总体要求
      以提高能力为目的的培训，为了了解情况，让人人有事做、件件有着落，邻里和和睦睦。
    `),
    example(`
      一、总体要求
      加强培训培训师的工作，发展养老养护。
    `),
  ],
  run: (plan) => reportEach(words(plan), message),
};

/** Particles, prepositions and conjunctions of one character, but where one of the two belongs to a word beside them. */
const particle =
  /(?<!目)的的(?!确)|(?<!为)了了(?!解|然|结|事|无)|(?<!总|共|饱|柔|温|缓|平|调|中)和和(?![谐平美睦解气好善顺])|(?<!参)与与|(?<!普|顾|涉|以|触|波|惠|提)及及(?![时格早])|(?<!存|现|所|内|潜|实|自)在在(?![校职岗建位线编册]{1})|把把|被被|(?<!使)使使|(?<!自|理|缘|经)由由|(?<!方|导|面|定|走|流)向向(?!上)/gu;
/** Three characters or more, or a word of two at the end of its clause. */
const phrase = /(\p{Script=Han}{3,8})\1|(?<word>\p{Script=Han}{2})\k<word>(?=[，、；。：！？,;]|$)/gu;

/** What plans do, whatever stands behind it. */
const verb =
  /(推进|推动|支持|加强|完善|提升|促进|鼓励|落实|提高|加快|强化|优化|深化|健全|实施|构建|打造|引导|扩大|改善|巩固|拓展|开展|坚持|围绕|按照|通过|以及|进行|负责|培育|建立|组建|设立|成立|配备|引进|举办|制定|出台|发挥|全面|大力|积极|深入|切实|不断|着力|持续|充分|有效|进一步)\1|建设建设(?!用地|项目|者|兵团)/gu;
/** 推进进: the second character of a verb once more, where no word begins with it. */
const ending =
  /(?<=推)进进(?![一入行出口城村社校度程展站驻场步])|(?<=促)进进(?![一入行出口步])|(?<=完)善善(?![治后举])|(?<=加)强强(?![化度制])|(?<=提)升升(?![级学值])|(?<=加)快快(?!速)|(?<=支)持持(?![续有证])/gu;
/** A clause or a short sentence, which may have stood before it. */
const clause = /^\p{Script=Han}{4,40}$/u;
const longClause = 8;

const words = slipSearch([], (text) => {
  const clauses = clausesTwice(text);
  if (!isDoubled(text)) return clauses;
  const doubled = [particle, verb, ending, phrase]
    .flatMap((pattern) => matchesAsWritten(pattern, text))
    .filter(isSlip);
  return [...slipsOf(doubled, ([written]) => written.slice(0, written.length / 2)), ...clauses];
});

/** The clauses that have stood right in front of themselves. */
function clausesTwice(text: string): readonly Slip[] {
  let found: Slip[] | undefined;
  let mark = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code) || !isMark(text, at)) continue;
    const said = text.slice(mark + 1, at);
    const start = mark - said.length;
    if (isSaidBefore(text, said, start) && clause.test(said)) {
      found ??= [];
      found.push({ start, end: at, right: said });
    }
    mark = at;
  }
  return found ?? none;
}

const none: readonly Slip[] = [];

const isMark = charTest(/[，；。]/u);

/** Whether it stands in front whole: of a long clause the end is enough. */
function isSaidBefore(text: string, said: string, start: number): boolean {
  if (start < 0 || !text.startsWith(said, start)) return false;
  return said.length >= longClause || start === 0 || /[，；。、：\s]/u.test(text.charAt(start - 1));
}

const longest = 8;
/** Below it are digits, letters and their marks. */
const firstChinese = 0x2e80;
/** Where each character stood last, where all texts stand one behind the other. */
const lastPlaces = new Int32Array(0x10000);
let place = longest + 1;

/** Whether up to eight Chinese characters stand twice, side by side: far cheaper than the patterns, and seldom so. */
function isDoubled(text: string): boolean {
  if (place + text.length > 0x7fffffff) {
    lastPlaces.fill(0);
    place = longest + 1;
  }
  for (let at = 0; at < text.length; at++, place++) {
    const code = text.charCodeAt(at);
    if (code < firstChinese) continue;
    const distance = place - (lastPlaces[code] as number);
    lastPlaces[code] = place;
    for (let length = distance; length <= longest; length++) if (isTwice(text, at + 1, length)) return true;
  }
  return false;
}

/** Whether so many characters in front of a place stand in front of themselves. */
function isTwice(text: string, end: number, length: number): boolean {
  const [second, first] = [end - length, end - 2 * length];
  if (first < 0) return false;
  for (let at = 0; at < length; at++)
    if (text.charCodeAt(first + at) !== text.charCodeAt(second + at)) return false;
  return true;
}

/** 研究研究, 学习学习 mean to do it a little; 一天一天 and 一项一项 that it goes on. */
function isSlip([written]: RegExpExecArray): boolean {
  return !/^(?:研究|学习|商量|讨论|考虑|体验|锻炼|休息)|^[一二三每]/u.test(written);
}

function message({ written, right = '' }: PlacedSlip): Localized {
  return {
    zh: `“${right}”写了两遍（“${written}”）：请删去一个`,
    en: `“${right}” stands twice (“${written}”); delete one`,
  };
}
