import { Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import {
  noReview,
  type ReadingOfReview,
  type ReviewStanding,
  standingOf,
} from '../../../language-server/src/index.ts';
import type { PlanServer } from '../plan-server.ts';
import { planText } from './plan-texts.ts';
import type { ReviewFiles } from './review-files.ts';

/** How a plan stands, and what reviewers said of it. */
export interface PlanReviewState {
  readonly reading: ReadingOfReview;
  readonly standing: ReviewStanding;
}

/** How plans stand, known until they or what is said of them change. */
export interface Standings extends Disposable {
  of(plan: Uri): Promise<PlanReviewState>;
  readonly onDidChange: Event<Uri>;
}

export function standings(server: PlanServer, files: ReviewFiles): Standings {
  const changed = new EventEmitter<Uri>();
  const known = new Map<string, Promise<PlanReviewState>>();

  async function look(plan: Uri): Promise<PlanReviewState> {
    const reading = await files.of(plan);
    const review = 'review' in reading ? reading.review : noReview;
    // a plan on which nothing was decided needn't be read
    const text = review.decision && (await planText(plan));
    return { reading, standing: standingOf(review, text ?? '') };
  }

  function forget(plan: Uri): void {
    known.delete(plan.toString());
    changed.fire(plan);
  }

  const listening = Disposable.from(changed, server.onDidChange(forget), files.onDidChange(forget));
  return {
    onDidChange: changed.event,
    of(plan) {
      const key = plan.toString();
      const state = known.get(key) ?? look(plan);
      known.set(key, state);
      return state;
    },
    dispose: () => listening.dispose(),
  };
}
