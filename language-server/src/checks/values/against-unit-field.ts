import type { MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import type { Unit } from '../../core/model/quantity.ts';
import { sameDenominator, sameDimension } from '../../core/model/value/compare.ts';
import { unitOf } from '../../core/model/value/units.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Report } from '../check.ts';
import { withUnitOf } from '../fixes/units.ts';
import { short, valuePhrase } from '../support/phrases.ts';

/** The values of an indicator that don’t fit what its field 单位 says. */
export function againstField(
  { fullName: name, unit }: Indicator,
  values: readonly MeasuredValue[],
): Map<MeasuredValue, Report> {
  const found = new Map<MeasuredValue, Report>();
  const stated = unit && unitOf(unit.value);
  if (!stated || stated.dimension.startsWith('other:') || stated.dimension === 'number') return found;
  for (const measured of values) {
    const { value } = measured;
    if (value.change || (sameDimension(value.unit, stated) && sameDenominator(value.unit, stated))) continue;
    found.set(measured, {
      span: value.span,
      message: unitFieldDiffers(name, measured, unit.value),
      related: [{ span: unit.span, message: unitIs(unit.value) }],
      severity: value.unit.dimension === 'number' ? 'warning' : 'error',
      fixes:
        fits(values, stated) || value.unit.dimension === 'number' || isPointsForShare(value.unit, stated)
          ? withUnitOf(measured, stated, value.unit.dimension === 'number')
          : fits(values, value.unit, values.length)
            ? [
                {
                  title: unitFieldTo(value.unit.text),
                  edits: [{ span: unit.span, newText: value.unit.text }],
                },
              ]
            : [],
    });
  }
  return found;
}

/** Whether so many values are in a unit, or at least one is: then it is another that is the odd one. */
function fits(values: readonly MeasuredValue[], unit: Unit, least = 1): boolean {
  const alike = values.filter(
    ({ value }) => sameDimension(value.unit, unit) && sameDenominator(value.unit, unit),
  );
  return alike.length >= least;
}

/** 60个百分点 beside 50%: a level in points is one in per cent. */
export function isPointsForShare(odd: Unit, other: Unit): boolean {
  return odd.dimension === 'points' && other.dimension === 'share';
}

function unitFieldDiffers(name: string, odd: MeasuredValue, unit: string): Localized {
  const { zh, en } = valuePhrase(odd);
  return {
    zh: `${quoted(name)}${zh}与所填的单位“${short(unit)}”不符：请改数值的单位或“单位”一项`,
    en: `${quoted(name)}: ${en} doesn't fit the stated unit “${short(unit)}”; change the one or the other`,
  };
}

function unitFieldTo(unit: string): Localized {
  return { zh: `“单位”改为${quoted(short(unit))}`, en: `Change the stated unit to ${quoted(short(unit))}` };
}

function unitIs(unit: string): Localized {
  return { zh: `所填的单位是“${short(unit)}”`, en: `the stated unit is “${short(unit)}”` };
}
