import type { IndicatorValue } from '../model/plan.ts';
import { parseValue } from '../model/value/parse.ts';

/** 90%，累计提高40个百分点; 90%（年均提高10个百分点） */
const levelAndChange = /^(?<level>[^，,；;（(]{1,30})[，,；;（(]\s*(?<change>[^，,；;（()）]{3,30})[)）]?$/u;

/** A value that says how far it is from the base behind what is reached, as the two that it says. */
export function withChangeApart(value: IndicatorValue): IndicatorValue[] {
  const { text, span, kind } = value.value;
  const { level, change } = (kind === 'none' ? undefined : levelAndChange.exec(text))?.groups ?? {};
  if (!level || !change) return [value];
  const reached = parseValue(level, span.start);
  const changed = parseValue(change, span.start + text.lastIndexOf(change));
  if (reached.kind !== 'quantity' || changed.kind !== 'quantity' || !changed.change) return [value];
  const isYearly = changed.change.pace === 'annual';
  return [
    { ...value, value: reached },
    {
      ...value,
      heading: change.replace(/[\d.]+.*$/u, ''),
      value: isYearly ? changed : { ...changed, cumulative: true },
    },
  ];
}
