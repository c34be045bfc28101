import type { Check } from '../check.ts';

/** The checks of this area, sorted by code. */
export const officeChecks: readonly Check[] = [];
