import { oncePerParagraph, oncePerText } from '../model/once-per.ts';
import type { Sourced } from '../model/source.ts';
import { type FoldedText, fold } from '../model/value/fold.ts';
import { CueTable } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { simplified } from '../text/simplified.ts';
import { amountsIn } from './amounts.ts';
import { reckonBounds } from './bounds.ts';
import { reckonCompound } from './compound.ts';
import { reckonMovement } from './difference.ts';
import { reckonDoubling, reckonTimes } from './doubling.ts';
import { reckonFractions } from './fractions.ts';
import { movementsIn } from './from-to.ts';
import { reckonLimits } from './limits.ts';
import { reckonLists } from './list-counts.ts';
import { reckonKinds, reckonListsAsOne } from './lists-as-one.ts';
import { reckonListsByWord } from './lists-by-word.ts';
import { reckonListsInFront } from './lists-in-front.ts';
import { movementsOtherwise } from './movements-otherwise.ts';
import { reckonParts } from './parts.ts';
import { reckonForms } from './points.ts';
import { reckonRanges } from './ranges.ts';
import { movedBy, type Reckoning } from './reckoning.ts';
import { reckonRespectively } from './respectively.ts';
import { reckonRhythms } from './rhythms.ts';
import { reckonShares } from './shares.ts';
import { reckonSharesAboveAll } from './shares-above-all.ts';
import { reckonYearly } from './yearly.ts';
import { reckonYearlyChanges } from './yearly-change.ts';
import type { YearsOfPlan } from './years.ts';

/** Paragraphs of some forty plans; a key that is struck changes one of them. */
const ofPeriod = oncePerText<ReturnType<typeof oncePerParagraph<readonly Reckoning[]>>>(16);
/** Nothing can be reckoned without a number, nor without one of these beside it. */
const numbers = new CueTable();
numbers.add([
  ...'0123456789０１２３４５６７８９',
  [
    '一二两三四五六七八九十',
    '倍大项个条类种张支座所处家块片轮件级部单县区市镇乡村位委办局治社方元网同统有不共个',
  ],
]);
const invites =
  /、20\d\d年|[比较][^,，。；;]{0,16}\d|不[得低高少多超大小]|以[内下]|最[多高]|至多|用于|[到至为成共]|人口|其中|分解|分配|分摊|依次|[分逐]年|百分点|倍|番|每年|年均|每个?[月季半]|占|比重|率|权重|产业|比例|构成|[大项个条类种张]\p{Script=Han}{1,8}[”"]?[:：(（]|[”"][两二三四五六七八九十\d]+[大项个张]|、[^、]{1,20}[”"等]?[“"]?[两二三四五六七八九十\d][大项个条类张种支座所处家块片轮位委办局治社方元网]|[—–―~～－-]|[两二三四五六][委办局院所校企会][一两二三四五六]|总|合计|\d[^\d（）()]{1,8}[（(][^\d（）()]{1,12}\d/u;
/** A list and its count: 三类，即甲、乙, 甲、乙两件, “三同步”（…）. */
const lists =
  /[大项个条类种张件]\p{Script=Han}{0,8}[”"]?(?:[:：(（]|[,，]?(?:即|分别|包括))|[“"][两三四五六七八九十][^“”]{1,3}[”"][(（]|、[^、]{1,20}[”"等]?[“"]?[两二三四五六七八九十\d][件级部单县区市镇乡村同统有不共个]/u;
const sentence = /[^。！？!?]+/gu;

/** What a paragraph invites its readers to reckon; one that was read before is not read again. */
export function reckonParagraph({ value: text, span }: Sourced<string>, period?: YearsOfPlan): Reckoning[] {
  if (!hasNumber(text)) return [];
  const ofParagraph = ofPeriod(`${period?.start} ${period?.end}`, () => oncePerParagraph());
  return ofParagraph(text, () => reckonText(text, period)).map((each) => movedBy(span.start, each));
}

function hasNumber(text: string): boolean {
  return numbers.bitsOf(text) !== 0;
}

function reckonText(text: string, period: YearsOfPlan | undefined): Reckoning[] {
  const sentences = matchesOf(sentence, simplified(text)).map(({ index, 0: words }) => ({ index, words }));
  const found = sentences.flatMap(({ index, words }, at) => {
    if (!hasNumber(words)) return [];
    const before = sentences[at - 1];
    return [
      ...(before ? reckonAcross(text, before, { index, words }, period) : []),
      ...(invites.test(words) || lists.test(words)
        ? reckonSentence(fold(text.slice(index, index + words.length), index), period)
        : []),
    ];
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface SentenceOfText {
  readonly index: number;
  readonly words: string;
}

/** 120个。其中，甲60个、乙70个: the parts in a sentence of their own. */
const partsApart =
  /^\s*(?:其中|(?:任务|具体|目标|年度|分年|分区|资金){0,2}(?:分解|分配|分摊|安排)(?:情况|方案|如下)?[到至为:：])/u;
/** 每年培训2000人。五年累计培训1万人: what comes of it likewise. */
const totalApart =
  /^\s*(?:[两三四五六七八九十\d]{1,2}年|规划期|计划期|期间|“?十[一二三四五六七八九]五|到20\d\d年)[^，]{0,6}(?:累计|共)/u;

/** What a sentence says of the figure in the one before it. */
function reckonAcross(
  text: string,
  before: SentenceOfText,
  { index, words }: SentenceOfText,
  period: YearsOfPlan | undefined,
): Reckoning[] {
  const areParts = partsApart.test(words);
  const isTotal = before.words.includes('每年') && totalApart.test(words);
  if (!areParts && !isTotal) return [];
  const folded = fold(text.slice(before.index, index + words.length), before.index);
  const amounts = amountsIn(folded);
  const found = areParts ? reckonParts(folded, amounts) : reckonYearly(folded, amounts, period);
  return found.filter(({ span, from }) => {
    const places = [span, ...from];
    return places.some(({ start }) => start < index) && places.some(({ start }) => start > index);
  });
}

function reckonSentence(folded: FoldedText, period: YearsOfPlan | undefined): Reckoning[] {
  const amounts = amountsIn(folded);
  return [
    ...[...movementsIn(folded, amounts), ...movementsOtherwise(folded, amounts)].flatMap((movement) => [
      ...reckonMovement(folded, movement),
      ...reckonDoubling(folded, movement),
      ...reckonFractions(folded, movement),
      ...reckonYearlyChanges(folded, movement, period),
    ]),
    ...reckonTimes(folded, amounts),
    ...reckonForms(folded),
    ...reckonParts(folded, amounts),
    ...reckonShares(folded),
    ...reckonSharesAboveAll(folded, amounts),
    ...reckonYearly(folded, amounts, period),
    ...reckonRhythms(folded, amounts),
    ...reckonCompound(folded, amounts, period),
    ...reckonBounds(folded, amounts),
    ...reckonLimits(folded, amounts),
    ...reckonRanges(folded, amounts),
    ...reckonRespectively(folded, amounts),
    ...reckonLists(folded),
    ...reckonListsInFront(folded),
    ...reckonListsByWord(folded),
    ...reckonListsAsOne(folded),
    ...reckonKinds(folded),
  ];
}
