import { asIndicator } from '../../../checks/fixes/new-indicator.ts';
import { statedTargets } from '../../../checks/support/commitments.ts';
import { isHeld } from '../../../checks/text/target-not-in-indicators.ts';
import { actionKinds, type Refactoring, touches } from './action.ts';

/** A target that the text states, as an indicator, where no indicator holds it; whether it is reported or silenced. */
export const extractTarget: Refactoring = {
  kind: actionKinds.extract,
  offer(plan, at) {
    return [plan.root, ...plan.sections].some(({ texts }) => texts.some(({ span }) => touches(at, span)))
      ? statedTargets(plan)
          .filter(
            ({ commitment, section }) => touches(at, commitment.span) && !isHeld(commitment, section, plan),
          )
          .flatMap((stated) => asIndicator(stated, plan))
      : [];
  },
};
