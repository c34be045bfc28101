import { type AddedIndicator, addedFrom } from '../../core/alignment/added-indicator.ts';
import { type Requirement, requirementsOf } from '../../core/alignment/requirements.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import { propertyWord } from '../../core/model/property.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineEndAt } from './lines.ts';
import { type FixStyle, styleOf } from './style.ts';
import { rowOf } from './superior-row.ts';

/**
 * The superior's indicator in this plan, behind the last one that serves that plan: a row where that is one
 * and its table has a column for the year, else a block.
 */
export function addIndicator(
  plan: Plan,
  behind: Indicator | undefined,
  superior: Plan,
  indicator: Indicator,
  asked: Requirement | undefined,
): Fix[] {
  if (!behind) return [];
  const added = addedFrom(superior, indicator, asked, plan);
  const property = propertyOf(added, plan);
  const { text } = plan.source;
  const at = lineEndAt(text, behind.span.end);
  const style = styleOf(plan);
  const row = behind.form === 'row' ? rowOf(added, property, behind, plan) : undefined;
  const newText = row === undefined ? blockOf(added, property, style) : style.lineBreak + row;
  return [{ title: addSuperiorIndicator(added.name), edits: [{ span: { start: at, end: at }, newText }] }];
}

/** The name of a superior's indicator as this plan would call it, and the lines of a block that carries it on. */
export function carriedOn(
  plan: Plan,
  superior: Plan,
  indicator: Indicator,
): { readonly name: string; readonly fields: readonly string[] } {
  const added = addedFrom(superior, indicator, requirementsOf(indicator, plan)[0], plan);
  return { name: added.name, fields: fieldsOf(added, propertyOf(added, plan), styleOf(plan)) };
}

/** In the words of this plan; empty where the superior doesn't  */
function propertyOf({ property }: AddedIndicator, plan: Plan): string {
  if (!property) return '';
  const own = plan.indicators.find((each) => each.property?.value === property)?.property?.text;
  return own ?? propertyWord(property, styleOf(plan).script);
}

function blockOf(added: AddedIndicator, property: string, style: FixStyle): string {
  const fields = fieldsOf(added, property, style).map((line) => style.indentation + line);
  const lines = [style.block('指标', added.name), ...fields];
  return lines.map((line) => style.lineBreak + line).join('');
}

function fieldsOf({ value, year, unit, link }: AddedIndicator, property: string, style: FixStyle): string[] {
  return [
    ...(unit === undefined ? [] : [style.field('单位', unit)]),
    year === undefined ? style.field('标准', value) : style.year(year, value),
    ...(property === '' ? [] : [style.field('属性', property)]),
    style.field('对应', link),
  ];
}

function addSuperiorIndicator(name: string): Localized {
  return {
    zh: `补列${quoted(short(name, 24))}，对应上位规划`,
    en: `Add the indicator ${quoted(short(name, 24))}, serving the superior plan`,
  };
}
