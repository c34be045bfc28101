import type { TextEdit } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Span } from '../../../core/model/source.ts';
import type { Localized } from '../../../core/text/localized.ts';

/**
 * The kinds of refactorings, as LSP groups them. What concerns the whole file is asked for by itself (“Source
 * Action…”) and never offered at a cursor.
 */
export const actionKinds = {
  rewrite: 'refactor.rewrite',
  extract: 'refactor.extract',
  move: 'refactor.move',
  organize: 'source.organize.planwright',
  convert: 'source.convert.planwright',
} as const;

export type ActionKind = (typeof actionKinds)[keyof typeof actionKinds];

/** A change that is offered by its title. */
export interface Action {
  readonly title: Localized;
  /** Don't overlap. */
  readonly edits: readonly TextEdit[];
}

/** One thing that can be made of a plan; never throws, whatever the text is. */
export interface Refactoring {
  readonly kind: ActionKind;
  /** What can be done where the cursor or the selection stands; nothing where nothing would change. */
  offer(plan: Plan, at: Span): readonly Action[];
}

/** Whether a selection or a cursor touches a stretch of the text. */
export function touches(at: Span, { start, end }: Span): boolean {
  return at.start <= end && start <= at.end;
}
