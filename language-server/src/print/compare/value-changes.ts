import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import { type Change, type ChangeSubject, change } from './change.ts';
import { type Pair, pairsOf } from './matching.ts';
import { labelOf, textOf, valueChange } from './values.ts';

export type PlanVersions = readonly [before: Plan, after: Plan];

type ValuePair = Pair<IndicatorValue>;

/** The values of an indicator that are others, or for another year. */
export function valueChanges(
  before: readonly IndicatorValue[],
  after: readonly IndicatorValue[],
  about: ChangeSubject,
  plans: PlanVersions,
): Change[] {
  const pairs = withYears(pairsOf(before, after, [(each) => labelOf(each).zh], () => false));
  return pairs.flatMap(({ before: old, after: current }) => {
    const places = {
      ...(current && { source: current.value.span }),
      ...(old && { olderSource: old.value.span }),
    };
    if (old && current) {
      const years = [yearOf(old, plans[0]), yearOf(current, plans[1])] as const;
      const kind = valueChange(old.value, current.value);
      const isSaidAlike = textOf(old.value) === textOf(current.value);
      return [
        ...(years[0] === years[1]
          ? []
          : [change({ ...about, ...places, aspect: itsYear, writtenAt: current.yearSpan }, ...years)]),
        ...(!kind || isSaidAlike
          ? []
          : [
              change(
                { ...about, ...places, aspect: labelOf(current) },
                textOf(old.value),
                textOf(current.value),
                kind,
              ),
            ]),
      ];
    }
    const text = [textOf(old?.value), textOf(current?.value)] as const;
    if (text[0] === text[1]) return [];
    return [change({ ...about, ...places, aspect: labelOf((current ?? old) as IndicatorValue) }, ...text)];
  });
}

/** What one year no longer has and another has now is a value for another year. */
function withYears(pairs: readonly ValuePair[]): ValuePair[] {
  const gone = pairs.filter(({ before, after }) => before && !after && before.value.kind !== 'none');
  const joined = new Map<ValuePair, ValuePair>();
  for (const each of pairs) {
    const { after } = each;
    if (!after || each.before || after.value.kind === 'none') continue;
    const old = gone.find(
      (other) => !joined.has(other) && other.before && !valueChange(other.before.value, after.value),
    );
    if (old) joined.set(old, each).set(each, { ...old, ...each });
  }
  return pairs.flatMap((each) => {
    const partner = joined.get(each);
    if (!partner) return [each];
    return each.after ? [partner] : [];
  });
}

/** The year as it is written; one that a 目标 is taken to be for isn't. */
function yearOf(value: IndicatorValue, { source }: Plan): string {
  const { start, end } = value.yearSpan;
  const label = labelOf(value).zh;
  if (value.heading || value.year === undefined || value.role === 'standard') return label;
  const written = source.text.slice(start, end);
  return isNumbered.test(written) || written === '' ? label : written;
}

/** In whatever digits. */
const isNumbered = /[\d０-９〇零一二三四五六七八九]/u;

const itsYear = { zh: '年份', en: 'year' };
