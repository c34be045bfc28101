import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { readingsOf } from '../../language-server/src/core/recogniser/plan-readings.ts';
import type { Label } from './labels.ts';
import { areIntersecting, type Stretch, sentenceAround, stretchOf, type TextPair } from './places.ts';

/** The label of a numeral with the class that the recogniser gives it. */
export interface HeldClass {
  readonly label: Label;
  readonly sentence: string;
  /** Undefined for a numeral that stands in no paragraph (a heading, a table). */
  readonly given?: { readonly class: string; readonly rule: string };
  readonly isRight: boolean;
}

/** Each labelled numeral, the last one of its words, as the paragraphs of the plan are read. */
export function heldClasses(
  places: readonly { readonly label: Label; readonly at: Stretch }[],
  plan: Plan,
  { imported }: TextPair,
): HeldClass[] {
  const numerals = readingsOf(plan).flatMap(({ reading }) =>
    reading.numerals.map((numeral) => ({ numeral, at: stretchOf(imported, numeral.span) })),
  );
  return places
    .filter(({ label }) => label.class !== 'words')
    .map(({ label, at }) => {
      const given = numerals.findLast((each) => areIntersecting(each.at, at))?.numeral;
      const sentence = sentenceAround(imported, at);
      return { label, sentence, ...(given && { given }), isRight: given?.class === label.class };
    });
}
