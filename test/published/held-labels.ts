import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { targetsInText } from '../../language-server/src/core/facts/in-text.ts';
import type { Comparator, Quantity } from '../../language-server/src/core/model/quantity.ts';
import { baseAmount, sameDimension } from '../../language-server/src/core/model/value/compare.ts';
import { parseValue } from '../../language-server/src/core/model/value/parse.ts';
import type { Statement } from '../../language-server/src/core/recogniser/commitment.ts';
import { letters, likeness } from '../../language-server/src/core/recogniser/likeness.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { type HeldClass, heldClasses } from './held-classes.ts';
import type { Label, LabelledTarget, LabelledText } from './labels.ts';
import {
  areIntersecting,
  placeIn,
  type Stretch,
  sentenceAround,
  stretchOf,
  textPair,
  wasRead,
} from './places.ts';
import { importedText } from './round-trips.ts';

/** A label of a target with the target that was recognised at its place, and in what it is right. */
export interface HeldTarget {
  readonly label: Label;
  readonly target: LabelledTarget;
  readonly sentence: string;
  readonly found?: Statement;
  readonly isYearRight: boolean;
  readonly isNameRight: boolean;
  readonly isComparatorRight: boolean;
  /** That it recurs, is a range, grows each year: as labelled. */
  readonly isKindRight: boolean;
}

/** What the recogniser says of a labelled text. */
export interface HeldLabels {
  readonly text: string;
  readonly held: readonly HeldTarget[];
  /** Targets in the lines that were read which no label has, with their sentences; `class` is that of the label there. */
  readonly extra: readonly {
    readonly found: Statement;
    readonly sentence: string;
    readonly class: string;
  }[];
  /** Labels that say what is no target, and how many are taken for one. */
  readonly counterExamples: number;
  readonly taken: number;
  /** Words that stand nowhere in the text as imported. */
  readonly lost: readonly string[];
  /** Of a text all of whose numerals are labelled: each with the class that the recogniser gives it. */
  readonly classes: readonly HeldClass[];
}

/** Reads a labelled text as imported, and holds what is recognised in it against its labels. */
export async function heldAgainst(labelled: LabelledText): Promise<HeldLabels> {
  const original = readFileSync(labelled.file, 'utf8');
  const name = basename(labelled.file);
  const imported = await importedText(new TextEncoder().encode(original), name);
  const pair = textPair(original, imported, labelled.ranges);
  const plan = readPlan(imported);
  const found = targetsInText(plan).map(({ said: { statement } }) => ({
    commitment: statement,
    at: stretchOf(pair.imported, statement.value.span),
  }));
  const taken = new Set<Statement>();
  const lost: string[] = [];
  const places: { label: Label; at: Stretch }[] = [];
  const held: HeldTarget[] = [];
  for (const label of labelled.labels) {
    const at = placeIn(pair, label.words);
    if (at) places.push({ label, at });
    else lost.push(label.words);
    for (const value of label.target?.values ?? []) {
      const { target } = label as Label & { target: LabelledTarget };
      const best = found
        .filter((each) => at && areIntersecting(each.at, at) && !taken.has(each.commitment))
        .findLast(({ commitment }) => saysValue(target, value, commitment.value))?.commitment;
      if (best) taken.add(best);
      held.push(heldTarget(label, target, best, at ? sentenceAround(pair.imported, at) : label.words));
    }
  }
  // 甲、乙覆盖率均达到90%: two targets by one numeral, which one label has
  const takenPlaces = new Set([...taken].map(({ value }) => value.span.start));
  const others = found.filter(
    ({ commitment, at }) =>
      !takenPlaces.has(commitment.value.span.start) &&
      wasRead(pair, at) &&
      (labelled.isWhole || isQuantified(commitment)),
  );
  const none = places.filter(({ label }) => !label.target);
  return {
    text: name.replace(/\.txt$/, ''),
    held,
    extra: others.map(({ commitment, at }) => ({
      found: commitment,
      sentence: sentenceAround(pair.imported, at),
      class: none.findLast((each) => areIntersecting(each.at, at))?.label.class ?? '',
    })),
    counterExamples: none.length,
    taken: none.filter(({ at }) => others.some((each) => areIntersecting(each.at, at))).length,
    lost,
    classes: labelled.isWhole ? heldClasses(places, plan, pair) : [],
  };
}

/** Labels of targets alone are those of quantified ones: of 与经济增长同步 and 动态清零 they say nothing. */
function isQuantified({ value }: Statement): boolean {
  return value.inWords !== true || value.unit.dimension === 'share';
}

function heldTarget(
  label: Label,
  target: LabelledTarget,
  found: Statement | undefined,
  sentence: string,
): HeldTarget {
  if (!found) {
    const wrong = { isYearRight: false, isNameRight: false, isComparatorRight: false, isKindRight: false };
    return { label, target, sentence, ...wrong };
  }
  const { value, isOptional } = target.year;
  const year = found.year?.value;
  return {
    label,
    target,
    sentence,
    found,
    isYearRight: year === value || (isOptional && year === undefined),
    isNameRight: isNameLike(target.name, found.name.value),
    isComparatorRight: isComparator(target.comparator, found.value),
    isKindRight: isKind(target.kind, found),
  };
}

function isNameLike(wanted: string, found: string): boolean {
  return likeness(wanted, found) >= 0.5 || letters(found).includes(letters(wanted));
}

/** What recurs and what grows each year is said of a few kinds alone; the others leave it open. */
function isKind(kind: string, { name, value }: Statement): boolean {
  if (kind === 'growth') return value.change?.pace === 'annual' || /年均[^年]*$/.test(name.value);
  if (kind === 'range') return value.low.lt(value.high);
  if (kind === 'cover') return value.inWords === true;
  return (kind === 'recur') === (value.recurrence !== undefined);
}

const directions: Readonly<Record<string, 'up' | 'down' | 'exactly'>> = {
  ge: 'up',
  gt: 'up',
  le: 'down',
  lt: 'down',
};

const comparators: Readonly<Record<Comparator, readonly string[]>> = {
  equal: ['eq', 'rel'],
  about: ['about'],
  'at-least': ['ge'],
  'more-than': ['gt'],
  'somewhat-over': ['gt', 'ge'],
  'at-most': ['le'],
  'less-than': ['lt'],
};

/** 5%以下 is at most 5 % here, and may have been labelled as less. */
function isComparator(wanted: string, { comparator, inWords, text }: Quantity): boolean {
  if (inWords && /^(?:eq|cover|rel)$/.test(wanted)) return true;
  return comparators[comparator].includes(wanted) || (wanted === 'lt' && /以[下内]$/.test(text));
}

/** The amount that was labelled, bound in the same direction; in words where the label is. */
function saysValue({ comparator, kind }: LabelledTarget, text: string, value: Quantity): boolean {
  const isInWords = kind === 'cover' || !/\d/.test(text);
  if (isInWords) return value.inWords === true || value.text.includes(text);
  const direction = directions[comparator] ?? 'exactly';
  const wanted = parseValue(text, 0);
  const ways: readonly string[] = comparators[value.comparator];
  if ((directions[ways[0] as string] ?? 'exactly') !== direction) return false;
  if (wanted.kind !== 'quantity' || !sameDimension(wanted.unit, value.unit))
    return sameFigures(text, value.text);
  return (
    baseAmount(wanted.low, wanted.unit).eq(baseAmount(value.low, value.unit)) &&
    baseAmount(wanted.high, wanted.unit).eq(baseAmount(value.high, value.unit))
  );
}

/** Of units that one of both doesn't know: the figures as written. */
function sameFigures(a: string, b: string): boolean {
  const figures = (text: string): string => (letters(text).match(/[\d.]+[万亿]*/g) ?? []).join(' ');
  return figures(a) === figures(b);
}
