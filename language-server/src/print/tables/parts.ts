import type { Indicator } from '../../core/model/plan.ts';

/**
 * For each row whether it is a part of one above it (其中：…), by which plans set it in and give it no number
 * of its own. What it is a part of stands in the same section.
 */
export function areParts(indicators: readonly Indicator[]): boolean[] {
  return indicators.map(
    ({ name, section }, row) => isNamedPart(name) && indicators[row - 1]?.section === section,
  );
}

/** 序号 from 1 on. A row that is part of the one above it shares its number, as in published tables. */
export function rowNumbers(indicators: readonly Indicator[]): number[] {
  let number = 0;
  return areParts(indicators).map((isPart) => {
    if (!isPart) number++;
    return number;
  });
}

/** `其中：城镇`, `▲其中：普惠托位占比`, `of which: urban`. */
function isNamedPart(name: string): boolean {
  return /^[\s▲△★☆※*]*(?:其中|of which\b)/iu.test(name);
}
