import { lastMeasured, type MeasuredValue } from '../model/measured-values.ts';
import type { Indicator } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { type FoldedText, fold, foldedChars, slice } from '../model/value/fold.ts';
import { amountsIn } from './amounts.ts';
import { endOfLevel, joined, level, longestLevel, said, words } from './as-sentence.ts';
import { reckonMovement } from './difference.ts';
import { reckonDoubling } from './doubling.ts';
import { reckonFractions } from './fractions.ts';
import { movementsIn } from './from-to.ts';
import { reckonParts } from './parts.ts';
import type { Reckoning } from './reckoning.ts';
import { reckonYearlyChanges } from './yearly-change.ts';
import type { YearsOfPlan } from './years.ts';

/** 净增52家, 提高15个百分点, 翻一番, 其中公办40家: what may be said of the target and of the way there. */
const saysChange = /[增升降减多翻倍]|提高|扩大|缩|其中|[、,;]\p{Script=Han}+\d/u;
/** A column of changes that the language has no word for: 新增, 五年净增（家）. */
const headsChange =
  /^(?:[三四五345]年|累计|共|期间|规划期内?|比\d{4}年)*(?:净增|新增|增加|增量|增幅|提[高升]|下降|降幅|减少)(?:量|数|幅度|值|数量)?(?:\([^()]{1,6}\))?$/u;
/** 说明 */
const headsRemark = /^(?:说明|备注|注释?|解释|指标解释|计算(?:方法|口径)|口径)$/u;

/**
 * What is said beside an indicator’s base and target, in a bracket, its remark or a column of its own, read as the rest of the
 * sentence that these make: 高新技术企业由2020年的68家变化到2025年的120家，净增52家.
 */
export function reckonRemarks(indicator: Indicator, period: YearsOfPlan | undefined): Reckoning[] {
  const base = lastMeasured(indicator, 'baseline', isLevelOfYear);
  const target = lastMeasured(indicator, 'target', isLevelOfYear);
  if (!base?.year || !target?.year || base.value.inWords || target.value.inWords) return [];
  const remarks = remarksOf(indicator, target);
  if (remarks.length === 0) return [];
  const movement = [
    ...said(`${indicator.fullName}由${base.year}年的`, base),
    ...said(`变化到${target.year}年的共`, target),
  ];
  return remarks.flatMap((remark) => {
    const folded = joined([...movement, remark]);
    const from = folded.chars.length - remark.chars.length;
    const amounts = amountsIn(folded);
    const parts = reckonParts(folded, amounts).filter(({ span, from: of }) => areBoth([span, ...of], remark));
    const movements = movementsIn(folded, amounts).filter(({ after }) => after.to <= from);
    return [
      ...parts,
      ...movements
        .slice(-1)
        .flatMap((each) => [
          ...reckonMovement(folded, each),
          ...reckonDoubling(folded, each),
          ...reckonFractions(folded, each),
          ...reckonYearlyChanges(folded, each, period),
        ]),
    ];
  });
}

function isLevelOfYear({ part, value }: MeasuredValue): boolean {
  return !part && !value.cumulative;
}

/** Whether a reckoning has figures in the remark, and one of the values in front of it. */
function areBoth(spans: readonly Span[], { places }: FoldedText): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isInRemark = ({ start }: Span) => start >= first && start <= last;
  return spans.some(isInRemark) && !spans.every(isInRemark);
}

function remarksOf(
  { remark, measuredAs, definition, otherCells }: Indicator,
  target: MeasuredValue,
): FoldedText[] {
  const bracket = behindLevel(target);
  const texts = [remark, measuredAs, definition].flatMap((text) => (text ? [folded(text)] : []));
  const cells = otherCells.flatMap(({ heading, value }) => {
    const head = foldedChars(heading);
    if (headsRemark.test(head)) return [folded(value)];
    const bare = heading.replace(/[(（].*$/u, '');
    return headsChange.test(head) ? [joined([...words(bare, value.span.start), folded(value)])] : [];
  });
  return [
    ...(bracket ? [bracket] : []),
    ...[...texts, ...cells].map((each) => joined([...words('，', each.places[0] ?? 0), each])),
  ].filter(({ chars }) => /\d|[一两二三]番|一半|成/u.test(chars) && saysChange.test(chars));
}

function folded({ value, span }: Sourced<string>): FoldedText {
  return fold(value, span.start);
}

function behindLevel({ value: { text, span } }: MeasuredValue): FoldedText | undefined {
  if (text.length <= longestLevel && !endOfLevel.test(text)) return undefined;
  const whole = fold(text, span.start);
  const end = level.exec(whole.chars)?.[0].length ?? 0;
  return end > 0 && end < whole.chars.length ? slice(whole, end, whole.chars.length) : undefined;
}
