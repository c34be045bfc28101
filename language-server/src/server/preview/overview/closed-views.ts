import type { Language } from '../../../core/text/localized.ts';
import { type PlanView, pendingViewOf } from './plan-view.ts';

/** What the plans that nobody has open give to an overview, kept since they were checked: they are not read for it. */
export class ClosedViews {
  private readonly views = new Map<string, PlanView>();

  note(uri: string, view: PlanView): void {
    this.views.set(uri, view);
  }

  forget(uri: string): void {
    this.views.delete(uri);
  }

  viewAt(uri: string, title: string | undefined, language: Language): PlanView {
    return this.views.get(uri) ?? pendingViewOf(uri, title, language);
  }
}
