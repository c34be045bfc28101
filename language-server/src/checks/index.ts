import { alignmentChecks } from './alignment/index.ts';
import type { Check } from './check.ts';
import { responsibilityChecks } from './responsibility/index.ts';
import { structureChecks } from './structure/index.ts';
import { styleChecks } from './style/index.ts';
import { textChecks } from './text/index.ts';
import { timelineChecks } from './timeline/index.ts';
import { valuesChecks } from './values/index.ts';

/** Every check, sorted by code: each area has its list. */
export const checks: readonly Check[] = [
  ...alignmentChecks,
  ...responsibilityChecks,
  ...structureChecks,
  ...styleChecks,
  ...textChecks,
  ...timelineChecks,
  ...valuesChecks,
];
