import { figuresOfPlan } from '../../language-server/src/core/figures/figures-of-plan.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import type { Label } from './labels.ts';
import { areIntersecting, type Stretch, sentenceAround, stretchOf, type TextPair } from './places.ts';

/** The label of a numeral with the class that the recogniser gives it. */
export interface HeldClass {
  readonly label: Label;
  readonly sentence: string;
  /** Undefined where the plan as imported has no figure there. */
  readonly given?: { readonly class: string; readonly rule: string };
  readonly isRight: boolean;
}

/** Each labelled numeral, the last one of its words, with what the plan's figures say of it. */
export function heldClasses(
  places: readonly { readonly label: Label; readonly at: Stretch }[],
  plan: Plan,
  { imported }: TextPair,
): HeldClass[] {
  const figures = figuresOfPlan(plan).map((figure) => ({ figure, at: stretchOf(imported, figure.span) }));
  return places
    .filter(({ label }) => label.class !== 'words')
    .map(({ label, at }) => {
      const given = figures.findLast((each) => areIntersecting(each.at, at))?.figure;
      const sentence = sentenceAround(imported, at);
      return { label, sentence, ...(given && { given }), isRight: given?.class === label.class };
    });
}
