import { oncePer, oncePerName } from './once-per.ts';
import type { Indicator, IndicatorValue, YearRole } from './plan.ts';
import type { Quantity } from './quantity.ts';
import { sorted } from './sorted.ts';
import { foldedChars } from './value/fold.ts';
import { isSameTime, timeOf } from './year-parts.ts';

/** A value of an indicator that is a quantity; one of a column of changes or totals is left alone. */
export interface MeasuredValue extends IndicatorValue {
  readonly value: Quantity;
}

export function isMeasured(value: IndicatorValue): value is MeasuredValue {
  return value.value.kind === 'quantity' && value.heading === undefined;
}

/** An indicator's quantities of the given roles, the earlier years first. */
export function measured(indicator: Indicator, ...roles: readonly YearRole[]): MeasuredValue[] {
  return inOrderOfTime(indicator).filter(({ role }) => roles.includes(role));
}

/** The last of an indicator's quantities of a role, of those that are looked for. */
export function lastMeasured(
  indicator: Indicator,
  role: YearRole,
  isWanted?: (value: MeasuredValue) => boolean,
): MeasuredValue | undefined {
  return inOrderOfTime(indicator).findLast((each) => each.role === role && (!isWanted || isWanted(each)));
}

const inOrderOfTime = oncePer(({ values }: Indicator): readonly MeasuredValue[] =>
  sorted(values.filter(isMeasured), (a, b) => (isSameTime(a, b) ? 0 : timeOf(a) - timeOf(b))),
);

/** An indicator's values but for what was before the plan, and what was reached. */
export function aimsOf(indicator: Indicator): IndicatorValue[] {
  return indicator.values.filter(({ role }) => role !== 'baseline' && role !== 'actual');
}

/** Whether an indicator only says what was: a row of the old plan's fulfilment, which the new one may have again. */
export function isPast(indicator: Indicator): boolean {
  const stated = indicator.values.filter(({ value }) => value.kind !== 'none');
  return stated.length > 0 && stated.every(({ role }) => role === 'baseline' || role === 'actual');
}

/** Those of them that are quantities. */
export const measuredAims = oncePer((indicator: Indicator): readonly MeasuredValue[] =>
  aimsOf(indicator).filter(isMeasured),
);

const flowName =
  /增速|增长速度|增长率|[增涨降]幅|(?:增长|提高|下降|降低|减少)(?:\([^)]*\))?$|新增(?!劳动力)|年均(?!浓度|气温|值)|当年|年度|每年|比上年|同比|环比/u;
/** What is done year by year, so many this year and so many the next. */
const doingName =
  /^(?:全市|全县|全区)?(?:新建|改建|改扩建|改造|建设|开工|培训|培育|培养|创建|打造|发放|举办|开展|治理|修复|引进|招聘|完成)/u;
const total = /累计/u;
const stockMeasure = /期末/u;
const flowMeasure = /当年|年度|每年|比上年|同比|环比/u;

/**
 * Whether an indicator says what happens within each year (新增就业人数, 增速, 口径：当年) and not where
 * things stand at its end: its values may lawfully go up and down from year to year.
 */
export const isFlow = oncePer((indicator: Indicator): boolean => {
  const { fullName: name, measuredAs, values } = indicator;
  const measure = foldedChars(measuredAs?.value ?? '');
  if (stockMeasure.test(measure) || isRunningTotal(indicator)) return false;
  const { saysFlow, saysDoing } = wordsOf(name);
  // the share of new housing that has something (新建小区配建率) is no amount done in a year
  const isShare = values.some(({ value }) => value.kind === 'quantity' && value.unit.dimension === 'share');
  return saysFlow || flowMeasure.test(measure) || (!isShare && saysDoing);
});

/** Whether an indicator counts on from year to year within the period: 城镇新增就业人数（累计）, 口径：累计. */
export function isRunningTotal({ fullName: name, measuredAs }: Indicator): boolean {
  return wordsOf(name).saysTotal || (measuredAs !== undefined && total.test(foldedChars(measuredAs.value)));
}

/** What a name says of all this; it is asked again at every keystroke. */
function wordsOf(name: string): NameWords {
  return remembered(name, () => {
    const words = foldedChars(name);
    return {
      saysFlow: flowName.test(words),
      saysDoing: doingName.test(words),
      saysTotal: total.test(words),
    };
  });
}

interface NameWords {
  readonly saysFlow: boolean;
  readonly saysDoing: boolean;
  readonly saysTotal: boolean;
}

const remembered = oncePerName<NameWords>();
