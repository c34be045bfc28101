import { type Cue, CueTable } from '../text/cues.ts';
import { oncePer } from './once-per.ts';
import type { Plan } from './plan.ts';
import type { Sourced } from './source.ts';

/** One of a plan's texts of a kind. */
export interface CuedText extends Sourced<string> {
  /** Its place among all of them. */
  readonly index: number;
  /** The sets of cues that it has. */
  readonly cues: number;
}

/**
 * Of a kind of texts that plans have, those with one of each set of cues: all in which a pattern can find something that
 * can't do without. Each text is looked at once for the sets of all who ask.
 */
export function textsByCue(
  textsOf: (plan: Plan) => readonly Sourced<string>[],
): (...sets: readonly (readonly Cue[])[]) => (plan: Plan) => readonly CuedText[] {
  const table = new CueTable();
  // most cells of tables have none
  const cuedTexts = oncePer((plan: Plan): readonly CuedText[] => {
    const cued: CuedText[] = [];
    for (const [index, { value, span }] of textsOf(plan).entries()) {
      const cues = table.bitsOf(value);
      if (cues !== 0) cued.push({ value, span, index, cues });
    }
    return cued;
  });
  return (...sets) => {
    const bits = sets.map((cues) => table.add(cues)).reduce((all, bit) => all | bit, 0);
    return (plan) => cuedTexts(plan).filter((text) => (text.cues & bits) === bits);
  };
}
