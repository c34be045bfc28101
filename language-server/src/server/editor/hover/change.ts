import type { Direction, Indicator } from '../../../core/model/plan.ts';
import type { Comparator } from '../../../core/model/quantity.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { differenceIn, wayOf } from '../support/way.ts';

/** How the target of a change binds: 至少提高, 提高. */
type ChangeBound = 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** How a comparator of the target binds the way up (and, turned, the way down). */
const bounds: Readonly<Record<Comparator, ChangeBound>> = {
  equal: 'exactly',
  about: 'exactly',
  'at-least': 'at-least',
  'more-than': 'more-than',
  'somewhat-over': 'more-than',
  'at-most': 'at-most',
  'less-than': 'less-than',
};
const turned: Readonly<Record<ChangeBound, ChangeBound>> = {
  exactly: 'exactly',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/** The change from baseline to target that an indicator's values imply, in all and on average a year. */
export function impliedChange(indicator: Indicator): Localized | undefined {
  const way = wayOf(indicator);
  if (!way) return undefined;
  const { baseline, target, direction, difference, years } = way;
  if (!direction) return say.noChange(baseline.year);
  const bound = bounds[target.value.comparator];
  const change = say.change(
    baseline.year,
    direction,
    direction === 'rising' ? bound : turned[bound],
    differenceIn(target.value, difference),
  );
  if (years === 1) return change;
  const average = say.eachYear(differenceIn(target.value, difference.div(years).round(2)));
  return { zh: `${change.zh}，${average.zh}`, en: `${change.en}, ${average.en}` };
}

/** Around 提高 or 下降. */
const chineseBounds: Readonly<Record<ChangeBound, readonly [before: string, behind: string]>> = {
  exactly: ['', ''],
  'at-least': ['至少', ''],
  'at-most': ['至多', ''],
  'more-than': ['', '超过'],
  'less-than': ['', '不到'],
};

const englishBounds: Readonly<Record<ChangeBound, string>> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

const say = {
  noChange: (year: number): Localized => ({ zh: `与${year}年持平`, en: `the same as in ${year}` }),
  change: (year: number, direction: Direction, bound: ChangeBound, amount: Localized): Localized => {
    const [before, behind] = chineseBounds[bound];
    const rises = direction === 'rising';
    return {
      zh: `比${year}年${before}${rises ? '提高' : '下降'}${behind}${amount.zh}`,
      en: `${rises ? 'up' : 'down'} by ${englishBounds[bound]}${amount.en} from ${year}`,
    };
  },
  eachYear: (amount: Localized): Localized => ({
    zh: `平均每年${amount.zh}`,
    en: `${amount.en} a year on average`,
  }),
};
