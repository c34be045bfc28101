import { directionNames, fieldNames } from '../../core/fields/field-names.ts';
import { type IndicatorField, textFields } from '../../core/fields/indicator-fields.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { word } from '../tables/words.ts';
import { deadlineChanges, responsibilityChanges } from './answers.ts';
import { categoryChange } from './categories.ts';
import { type Change, type ChangeSubject, change } from './change.ts';
import { bareName, nameAndScope, nameChanges } from './indicator-names.ts';
import { movedIndicators, placeChange } from './indicator-places.ts';
import { type Pair, pairsOf } from './matching.ts';
import { likeness } from './prose/alike.ts';
import type { RenamedDepartments } from './renamed-departments.ts';
import type { SectionPair } from './sections.ts';
import { toldOnce } from './told-once.ts';
import { type PlanVersions, valueChanges } from './value-changes.ts';
import { labelOf, textOf, valueChange } from './values.ts';

/** The indicators of two versions: by their names, then by names and values that are alike. */
export function indicatorPairs(before: Plan, after: Plan): Pair<Indicator>[] {
  return pairsOf(
    before.indicators,
    after.indicators,
    [nameAndScope, ({ fullName }) => fullName, bareName],
    isLikelySame,
    bareName,
  );
}

/** Indicators that are new or gone, and what the others say otherwise. */
export function indicatorChanges(
  plans: PlanVersions,
  pairs: readonly Pair<Indicator>[],
  sections: readonly SectionPair[],
  renamed: RenamedDepartments,
  language: Language,
): Change[] {
  const moved = movedIndicators(pairs, sections);
  const changes = pairs.flatMap((pair) => {
    if (!pair.after) return pair.before ? [whole(pair.before, 'removed', language)] : [];
    if (!pair.before) return [whole(pair.after, 'added', language)];
    const place = moved.has(pair.after) ? [placeChange(pair.before, pair.after)] : [];
    return [...changesOf(pair.before, pair.after, plans, renamed, language), ...place];
  });
  return toldOnce(changes, language);
}

/** From there on a name is the same but for a word, and its value may be another too. */
const closeLikeness = 0.75;

/** A name of a few characters is near to many: such an indicator is the same only where a value is, or nearly all of the name. */
function isLikelySame(before: Indicator, after: Indicator): boolean {
  const isClose = likeness(bareName(before), bareName(after)) >= closeLikeness;
  return before.values.some((old) =>
    after.values.some(
      (value) => labelOf(old).zh === labelOf(value).zh && (isClose || !valueChange(old.value, value.value)),
    ),
  );
}

function whole(indicator: Indicator, kind: 'added' | 'removed', language: Language): Change {
  const values = indicator.values
    .filter(({ value }) => textOf(value) !== '')
    .map((each) => labelOf(each)[language] + word('colon', language) + textOf(each.value))
    .join(word('semicolon', language));
  const about = { thing: indicator.fullName, kind };
  return kind === 'added'
    ? { ...about, before: '', after: values, source: indicator.nameSpan }
    : { ...about, before: values, after: '', olderSource: indicator.nameSpan };
}

function changesOf(
  before: Indicator,
  after: Indicator,
  plans: PlanVersions,
  renamed: RenamedDepartments,
  language: Language,
): Change[] {
  const about = { thing: after.fullName, source: after.nameSpan, olderSource: before.nameSpan };
  return [
    ...nameChanges(before, after, about),
    ...categoryChange(before, after, plans, about),
    ...valueChanges(before.values, after.values, about, plans),
    ...texts(before, after).flatMap(([keyword, old, current]) =>
      normaliseName(old) === normaliseName(current)
        ? []
        : [change({ ...about, aspect: fieldNames[keyword] }, old, current)],
    ),
    ...directionChange(before, after, about, language),
    ...responsibilityChanges(
      { ...about, aspect: fieldNames.责任部门 },
      before.responsibility,
      after.responsibility,
      renamed,
      language,
    ),
    ...deadlineChanges({ ...about, aspect: fieldNames.期限 }, before.deadline, after.deadline),
  ];
}

/** What is written in words, with the older and the newer wording. */
function texts(before: Indicator, after: Indicator): [IndicatorField['keyword'], string, string][] {
  const both = (
    keyword: IndicatorField['keyword'],
    of: (indicator: Indicator) => string | undefined,
  ): [IndicatorField['keyword'], string, string] => [keyword, of(before) ?? '', of(after) ?? ''];
  return [
    both('属性', ({ property }) => (property?.isInherited ? undefined : property?.text)),
    ...fieldsOfText.map(({ keyword, key }) => both(keyword, (indicator) => indicator[key]?.value)),
    both('对应', ({ serves }) =>
      serves
        .map(({ plan, indicator }) => (plan ? `《${plan.value}》` : '') + (indicator?.value ?? ''))
        .join('、'),
    ),
  ];
}

/** A category is written once for several. */
const fieldsOfText = textFields.filter(({ keyword }) => keyword !== '类别');

/** Where the field turns the indicator round: to say what followed from the values anyway changes nothing. */
function directionChange(
  before: Indicator,
  after: Indicator,
  about: ChangeSubject,
  language: Language,
): Change[] {
  const [old, current] = [before, after].map(({ direction, directionFrom }) =>
    directionFrom === 'field' ? directionNames[direction][language] : '',
  ) as [string, string];
  if (before.direction === after.direction || old === current) return [];
  return [change({ ...about, aspect: fieldNames.方向 }, old, current)];
}
