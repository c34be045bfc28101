import type { Finding } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { mostPlans } from '../overview.ts';
import { type PlanView, pendingViewOf, shortViewOf, viewOf } from './plan-view.ts';

/** What the plans that nobody has open give to an overview, kept since they were checked: they are not read for it. */
export class ClosedViews {
  private readonly views = new Map<string, PlanView>();

  /** @param count how many plans there are in all */
  note(plan: Plan, findings: readonly Finding[], count: number, language: Language): void {
    const view = (count > mostPlans ? shortViewOf : viewOf)(plan, findings, language);
    this.views.set(plan.source.uri, view);
  }

  forget(uri: string): void {
    this.views.delete(uri);
  }

  viewAt(uri: string, title: string | undefined, language: Language): PlanView {
    return this.views.get(uri) ?? pendingViewOf(uri, title, language);
  }
}
