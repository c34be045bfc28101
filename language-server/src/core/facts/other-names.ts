import { grouped } from '../model/grouped.ts';
import { likeness } from '../recogniser/likeness.ts';
import { simplified } from '../text/simplified.ts';
import { areOfOneOrder, areOfOneUnit, digitsOf, sameAmount } from './amounts.ts';
import type { Fact, FactInField, FactInText } from './fact.ts';
import { areOfOneShare } from './share-names.ts';
import { extraLetters } from './shared-letters.ts';
import type { Subject } from './subject.ts';

/**
 * Finds the indicator that a sentence means by another name than its own: a shorter one, or one much like it where the amount is
 * the same. Undefined where none or more than one may be meant.
 * @param said the facts that it is to be asked of
 */
export function otherNamesIn(
  fields: readonly FactInField[],
  said: readonly FactInText[],
): (fact: FactInText) => Subject | undefined {
  const byHead = whenAsked(() => {
    const heads = new Set(said.map(headOf));
    return grouped(
      fields.filter((field) => heads.has(headOf(field))),
      headOf,
    );
  });
  const byWhole = whenAsked(() =>
    grouped(
      fields.filter(({ subject }) => subject.share),
      ({ subject }) => subject.share?.whole.slice(-2),
    ),
  );
  const byDigits = whenAsked(() => grouped(fields, ({ value }) => digitsOf(value)));
  return (fact) => {
    const { subject } = fact;
    if (subject.key === '') return undefined;
    const shortened = (byHead().get(headOf(fact)) ?? []).filter((field) => isShortFor(fact, field));
    const shares = (byWhole().get(subject.share?.whole.slice(-2)) ?? []).filter((field) =>
      isSameShare(fact, field),
    );
    const known = onlySubject(shortened) ?? onlySubject(shares);
    const alike = known ? [] : (byDigits().get(digitsOf(fact.value)) ?? []);
    return known ?? onlySubject(alike.filter((field) => isLike(fact, field)));
  };
}

/** What a name is of stands last. */
function headOf({ subject }: Fact): string {
  return subject.words.slice(-2);
}

/** In a large plan each of these takes long to make, and where sentences use the indicators' own names nobody asks. */
function whenAsked<Found>(find: () => Found): () => Found {
  let found: Found | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

function onlySubject(fields: readonly FactInField[]): Subject | undefined {
  const [only, ...more] = new Map(fields.map(({ subject }) => [subject.key, subject])).values();
  return more.length === 0 ? only : undefined;
}

/** Names of fewer letters are said of many things. */
const shortest = 5;
/** What a name may leave out: never what changes the measure. */
const changesMeasure = /[每率占比增均速新累]/u;

/**
 * 护理型床位占比 for 养老机构护理型床位占比. The amounts must be of one order, and a name as short as 托位数 must be all that its
 * clause says.
 */
function isShortFor(fact: FactInText, field: FactInField): boolean {
  if (!isOfOneKind(fact, field) || !areOfOneOrder(field.value, fact.value)) return false;
  const extra = extraLetters(field.subject, fact.subject);
  if (extra === undefined || changesMeasure.test(extra)) return false;
  return fact.subject.words.length >= shortest || fillsItsClause(fact);
}

/** 总建筑面积的70%用于居民活动 for 居民活动区域面积占社区综合服务设施总建筑面积比例. */
function isSameShare(fact: FactInText, field: FactInField): boolean {
  const [said, listed] = [fact.subject.share, field.subject.share];
  return (
    said !== undefined &&
    listed !== undefined &&
    isOfOneKind(fact, field) &&
    areOfOneOrder(field.value, fact.value) &&
    areOfOneShare(said, listed)
  );
}

function isOfOneKind(fact: FactInText, field: FactInField): boolean {
  return field.measure === fact.measure && field.role === fact.role && areOfOneUnit(field.value, fact.value);
}

const leadsIn =
  /^(?:(?:力争|争取|确保|努力|预计|并|使|使得|我市|我县|我省|全[省市县区州])|(?:到|至|截至)?(?:“[^“”]{2,8}”|20\d\d年)(?:期?[末底]|年底)?)*$/u;

/** Whether the clause says nothing but name and value: 到2025年，[城镇化率]达到70%. */
function fillsItsClause({ said: { statement, text } }: FactInText): boolean {
  const before = simplified(text.value.slice(0, statement.name.span.start - text.span.start));
  const clause = before.slice(
    Math.max(...[...'，,；;。：:、！'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return leadsIn.test(clause.replace(/\s+/gu, ''));
}

/** Alike as they are, and in what stands before the words they both end in. */
function isLike(fact: FactInText, field: FactInField): boolean {
  if (!isOfOneKind(fact, field) || !sameAmount(fact.value, field.value)) return false;
  const [a, b] = [fact.subject.words, field.subject.words];
  if (likeness(a, b) < 0.5) return false;
  const [one, other] = withoutSameEnd(a, b);
  return one.includes(other) || other.includes(one) || likeness(one, other) >= 0.5;
}

/** [工]业增加值占地区生产总值比重 and [数字经济核心产]业增加值占地区生产总值比重 share but how they are measured. */
function withoutSameEnd(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same++;
  return [one.slice(0, one.length - same), other.slice(0, other.length - same)];
}
