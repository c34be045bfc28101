import { oncePerText } from '../model/once-per.ts';
import type { Sourced } from '../model/source.ts';
import { type FoldedText, fold } from '../model/value/fold.ts';
import { simplified } from '../text/simplified.ts';
import { amountsIn } from './amounts.ts';
import { reckonCompound } from './compound.ts';
import { reckonMovement } from './difference.ts';
import { reckonDoubling } from './doubling.ts';
import { reckonFractions } from './fractions.ts';
import { movementsIn } from './from-to.ts';
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
const ofParagraph = oncePerText<readonly Reckoning[]>(4000);
/** Nothing can be reckoned without a number, nor without one of these beside it. */
const hasNumber =
  /[\d０-９]|[一二两三四五六七八九十][倍大项个条类种张支座所处家块片轮件级部单县区市镇乡村位委办局治社方元网同统有不共个]/u;
const invites =
  /[到至为成共]|人口|其中|分解|分配|分摊|依次|[分逐]年|百分点|倍|番|每年|年均|每个?[月季半]|占|比重|率|权重|产业|比例|构成|[大项个条类种张]\p{Script=Han}{1,8}[”"]?[:：(（]|[”"][两二三四五六七八九十\d]+[大项个张]|、[^、]{1,20}[”"等]?[“"]?[两二三四五六七八九十\d][大项个条类张种支座所处家块片轮位委办局治社方元网]|[—–―~～－-]|[两二三四五六][委办局院所校企会][一两二三四五六]|总|合计|\d[^\d（）()]{1,8}[（(][^\d（）()]{1,12}\d/u;
/** A list and its count: 三类，即甲、乙, 甲、乙两件, “三同步”（…）. */
const lists =
  /[大项个条类种张件]\p{Script=Han}{0,8}[”"]?(?:[:：(（]|[,，]?(?:即|分别|包括))|[“"][两三四五六七八九十][^“”]{1,3}[”"][(（]|、[^、]{1,20}[”"等]?[“"]?[两二三四五六七八九十\d][件级部单县区市镇乡村同统有不共个]/u;
const sentence = /[^。！？!?]+/gu;

/** What a paragraph invites its readers to reckon; one that was read before is not read again. */
export function reckonParagraph({ value: text, span }: Sourced<string>, period?: YearsOfPlan): Reckoning[] {
  if (!hasNumber.test(simplified(text))) return [];
  const key = `${period?.start} ${period?.end} ${text}`;
  return ofParagraph(key, () => reckonText(text, period)).map((each) => movedBy(span.start, each));
}

function reckonText(text: string, period: YearsOfPlan | undefined): Reckoning[] {
  const found = [...simplified(text).matchAll(sentence)].flatMap(({ index, 0: words }) => {
    if (!hasNumber.test(words) || !(invites.test(words) || lists.test(words))) return [];
    return reckonSentence(fold(text.slice(index, index + words.length), index), period);
  });
  return [...found, ...acrossSentences(text, period)].sort((a, b) => a.span.start - b.span.start);
}

/** 120个。其中，甲60个、乙70个: the parts in a sentence of their own. */
const partsApart = /[^。！？!?]+。\s*其中[^。！？!?]+/gu;
/** 每年培训2000人。五年累计培训1万人: what comes of it likewise. */
const totalApart =
  /[^。！？!?]*每年[^。！？!?]+。\s*(?:[两三四五六七八九十\d]{1,2}年|规划期|计划期|期间|“?十[一二三四五六七八九]五|到20\d\d年)[^。！？!?，]{0,6}(?:累计|共)[^。！？!?]+/gu;

function acrossSentences(text: string, period: YearsOfPlan | undefined): Reckoning[] {
  if (!text.includes('。')) return [];
  const read = simplified(text);
  const across = (pattern: RegExp, reckon: typeof reckonParts) =>
    [...read.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const folded = fold(text.slice(index, index + words.length), index);
      const stop = index + words.lastIndexOf('。');
      return reckon(folded, amountsIn(folded)).filter(
        ({ span, from }) =>
          [span, ...from].some(({ start }) => start < stop) &&
          [span, ...from].some(({ start }) => start > stop),
      );
    });
  return [
    ...across(partsApart, reckonParts),
    ...across(totalApart, (folded, amounts) => reckonYearly(folded, amounts, period)),
  ];
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
    ...reckonForms(folded),
    ...reckonParts(folded, amounts),
    ...reckonShares(folded),
    ...reckonSharesAboveAll(folded, amounts),
    ...reckonYearly(folded, amounts, period),
    ...reckonRhythms(folded, amounts),
    ...reckonCompound(folded, amounts, period),
    ...reckonRanges(folded, amounts),
    ...reckonRespectively(folded, amounts),
    ...reckonLists(folded),
    ...reckonListsInFront(folded),
    ...reckonListsByWord(folded),
    ...reckonListsAsOne(folded),
    ...reckonKinds(folded),
  ];
}
