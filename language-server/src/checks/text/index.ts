import type { Check } from '../check.ts';
import { figuresDisagree } from './figures-disagree.ts';
import { foreignText } from './foreign-text.ts';
import { laterFallsBehind } from './later-falls-behind.ts';
import { lostCharacter } from './lost-character.ts';
import { mixedWording } from './mixed-wording.ts';
import { runTogether } from './run-together.ts';
import { targetNotInIndicators } from './target-not-in-indicators.ts';
import { textContradictsIndicator } from './text-contradicts-indicator.ts';

/** The checks of this area, sorted by code. */
export const textChecks: readonly Check[] = [
  figuresDisagree,
  foreignText,
  laterFallsBehind,
  lostCharacter,
  mixedWording,
  runTogether,
  targetNotInIndicators,
  textContradictsIndicator,
];
