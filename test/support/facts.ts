import { Big } from 'big.js';
import type { Indicator } from '../../language-server/src/core/model/plan.ts';

/** Properties that say where something stands, how it was written, or what it is part of. */
const places = new Set(['span', 'nameSpan', 'yearSpan', 'form', 'section']);

/** What an indicator says, wherever and however it is written: without places. */
export function factsOf(indicator: Indicator): unknown {
  return facts(indicator);
}

function facts(value: unknown): unknown {
  if (value instanceof Big) return value.toFixed();
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !places.has(name));
  return Object.fromEntries(
    kept.map(([name, of]) => [name, name === 'inheritedFrom' ? (of as { mark: string }).mark : facts(of)]),
  );
}
