import type { Check } from '../check.ts';
import { alignmentCycle } from './alignment-cycle.ts';
import { basisNotFound } from './basis-not-found.ts';
import { documentNumberDiffers } from './document-number-differs.ts';
import { missingSuperiorBinding } from './missing-superior-binding.ts';
import { peerPlansDiffer } from './peer-plans-differ.ts';
import { unitDiffers } from './unit-differs.ts';
import { weakerThanSuperior } from './weaker-than-superior.ts';

/** The checks of this area, sorted by code. */
export const alignmentChecks: readonly Check[] = [
  alignmentCycle,
  basisNotFound,
  documentNumberDiffers,
  missingSuperiorBinding,
  peerPlansDiffer,
  unitDiffers,
  weakerThanSuperior,
];
