import * as say from '../../messages/findings.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import { parseValue } from '../../model/value/parse.ts';
import type { Fix } from '../check.ts';
import { lineEndAt } from '../fixes/lines.ts';
import { type Style, styleOf } from '../fixes/style.ts';
import type { Asked } from './superior-asked.ts';
import { isIndependentOfSize } from './superior-comparison.ts';
import { withoutPlace } from './superior-names.ts';
import { rowOf, type Taken } from './superior-row.ts';

/**
 * The superior's indicator in this plan, behind the last one that serves that plan: a row where that is one
 * and its table has a column for the year, else a block. A total of the whole place above is not taken over.
 */
export function addIndicator(
  plan: Plan,
  behind: Indicator | undefined,
  superior: Plan,
  indicator: Indicator,
  asked: Asked | undefined,
): Fix[] {
  if (!behind) return [];
  const taken = takenFrom(superior, indicator, asked, plan);
  const { text } = plan.source;
  const at = lineEndAt(text, behind.span.end);
  const style = styleOf(plan);
  const row = behind.form === 'row' ? rowOf(taken, behind, plan) : undefined;
  const newText = row === undefined ? blockOf(taken, style) : style.lineBreak + row;
  return [
    { title: say.addSuperiorIndicator(taken.name), edits: [{ span: { start: at, end: at }, newText }] },
  ];
}

function takenFrom(superior: Plan, indicator: Indicator, asked: Asked | undefined, plan: Plan): Taken {
  const own = plan.indicators.find(({ property }) => property?.value === 'binding')?.property?.text;
  const isTotal = asked && !asked.inFull && !isIndependentOfSize(indicator, asked.value);
  return {
    name: withoutPlace(oneLine(indicator.name)),
    value: asked && !isTotal ? oneLine(asked.value.text) : '—',
    year: asked?.role === 'standard' ? undefined : (asked?.year ?? plan.header.period?.value.end),
    unit: asked && !isTotal && needsUnit(asked) ? indicator.unit?.value : undefined,
    property: own ?? bindingWords[styleOf(plan).script],
    link: `《${superior.header.title?.value ?? ''}》${oneLine(indicator.name)}`,
  };
}

const bindingWords = { simplified: '约束性', traditional: '約束性', english: 'binding' } as const;

/** A number whose unit its indicator gives it. */
function needsUnit({ value }: Asked): boolean {
  const alone = parseValue(value.text, 0);
  return alone.kind === 'quantity' && alone.unit.dimension === 'number' && value.unit.dimension !== 'number';
}

function blockOf({ name, value, year, unit, property, link }: Taken, style: Style): string {
  const fields = [
    unit === undefined ? [] : style.field('单位', unit),
    year === undefined ? style.field('标准', value) : style.year(year, value),
    style.field('属性', property),
    style.field('对应', link),
  ].flat();
  const lines = [style.block('指标', name), ...fields.map((line) => style.indentation + line)];
  return lines.map((line) => style.lineBreak + line).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, '');
}
