import type { Indicator, Plan } from '../model/plan.ts';
import type { Property } from '../model/property.ts';
import { withoutPlace } from '../model/shared-name.ts';
import { parseValue } from '../model/value/parse.ts';
import { isIndependentOfSize } from './comparison.ts';
import type { Requirement } from './requirements.ts';

/** A superior plan's indicator as a plan would carry it on. */
export interface AddedIndicator {
  readonly name: string;
  readonly value: string;
  /** Absent for a standing norm. */
  readonly year: number | undefined;
  /** For a value that is a number alone. */
  readonly unit: string | undefined;
  /** Absent where the superior doesn't say. */
  readonly property: Property | undefined;
  /** 《plan》indicator */
  readonly link: string;
}

/** A superior's indicator as `plan` would carry it on. A total of the whole place above is not taken over. */
export function addedFrom(
  superior: Plan,
  indicator: Indicator,
  asked: Requirement | undefined,
  plan: Plan,
): AddedIndicator {
  const isTotal = asked && !asked.inFull && !isIndependentOfSize(indicator, asked.value);
  return {
    name: withoutPlace(oneLine(indicator.fullName)),
    value: asked && !isTotal ? oneLine(asked.value.text) : '—',
    year: asked?.role === 'standard' ? undefined : (asked?.year ?? plan.header.period?.value.end),
    unit: asked && !isTotal && needsUnit(asked) ? indicator.unit?.value : undefined,
    property: indicator.property?.value,
    link: `《${superior.header.title?.value ?? ''}》${oneLine(indicator.fullName)}`,
  };
}

/** A number whose unit its indicator gives it. */
function needsUnit({ value }: Requirement): boolean {
  const alone = parseValue(value.text, 0);
  return alone.kind === 'quantity' && alone.unit.dimension === 'number' && value.unit.dimension !== 'number';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, '');
}
