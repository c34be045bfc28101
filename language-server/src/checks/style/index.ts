import type { Check } from '../check.ts';
import { confusedCharacters } from './confused-characters.ts';
import { dissolvedBody } from './dissolved-body.ts';
import { doubledHedge } from './doubled-hedge.ts';
import { doubledMark } from './doubled-mark.ts';
import { doubledWord } from './doubled-word.ts';
import { ellipsis } from './ellipsis.ts';
import { enumerationComma } from './enumeration-comma.ts';
import { headingMark } from './heading-mark.ts';
import { headingStop } from './heading-stop.ts';
import { leftover } from './leftover.ts';
import { legalUnit } from './legal-unit.ts';
import { mixedNumerals } from './mixed-numerals.ts';
import { officeTerm } from './office-term.ts';
import { rangeDash } from './range-dash.ts';
import { relativeYear } from './relative-year.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { silenceWithoutReason } from './silence-without-reason.ts';
import { skippedLevel } from './skipped-level.ts';
import { straightQuotes } from './straight-quotes.ts';
import { unpairedMark } from './unpaired-mark.ts';
import { until } from './until.ts';

/** The checks of this area, sorted by code. */
export const styleChecks: readonly Check[] = [
  confusedCharacters,
  dissolvedBody,
  doubledHedge,
  doubledMark,
  doubledWord,
  ellipsis,
  enumerationComma,
  headingMark,
  headingStop,
  leftover,
  legalUnit,
  mixedNumerals,
  officeTerm,
  rangeDash,
  relativeYear,
  repeatedSentence,
  silenceWithoutReason,
  skippedLevel,
  straightQuotes,
  unpairedMark,
  until,
];
