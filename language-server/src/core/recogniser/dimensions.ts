import type { Unit } from '../model/quantity.ts';

// What a unit measures, asked of every figure by one rule after the other.

export function isMoney({ dimension }: Unit): boolean {
  return dimension.startsWith('money');
}

/** A part of something, or so many times something. */
export function isRate({ dimension }: Unit): boolean {
  return dimension === 'share' || dimension === 'multiple' || dimension === 'points';
}

export function isShareOrPoints({ dimension }: Unit): boolean {
  return dimension === 'share' || dimension === 'points';
}

export function isTime({ dimension }: Unit): boolean {
  return dimension === 'duration' || dimension === 'working days' || dimension === 'months';
}

/** Things, a bare number, or what no table of units knows. */
export function isCounted({ dimension }: Unit): boolean {
  return dimension.startsWith('things') || dimension.startsWith('number') || dimension.startsWith('other');
}
