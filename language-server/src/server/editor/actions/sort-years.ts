import { sortYears } from '../../../checks/fixes/sort-years.ts';
import { actionKinds, type Refactoring, touches } from './action.ts';

/** Year lines that are out of order, put in order: for the indicators at the cursor. */
export const sortYearLines: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) =>
    plan.indicators
      .filter(({ span }) => touches(at, span))
      .flatMap((indicator) => sortYears(plan, indicator) ?? []),
};
