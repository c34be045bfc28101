import { asIndicator } from '../../../checks/fixes/new-indicator.ts';
import { isHeld } from '../../../checks/support/held-targets.ts';
import { targetsInText } from '../../../core/facts/in-text.ts';
import { actionKinds, type Refactoring, touches } from './action.ts';

/** A target that the text states, as an indicator, where no indicator holds it; whether it is reported or silenced. */
export const extractTarget: Refactoring = {
  kind: actionKinds.extract,
  offer(plan, at) {
    return [plan.root, ...plan.sections].some(({ texts }) => texts.some(({ span }) => touches(at, span)))
      ? targetsInText(plan)
          .filter((fact) => touches(at, fact.span) && !isHeld(fact, plan))
          .flatMap((stated) => asIndicator(stated, plan))
      : [];
  },
};
