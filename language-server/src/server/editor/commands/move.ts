import type { Plan } from '../../../core/model/plan.ts';
import { sourceOf } from '../../../core/model/source.ts';
import type { Language } from '../../../core/text/localized.ts';
import type { Move, MoveRefusal } from '../../protocol/commands.ts';
import { moveAt } from '../actions/moving/move.ts';
import type { MoveDirection } from '../actions/moving/swap.ts';

/** The smallest thing at an offset moved over its neighbour, as an editor makes it. */
export function moveOver(
  plan: Plan,
  offset: number,
  direction: MoveDirection,
  language: Language,
): Move | MoveRefusal {
  const moving = moveAt(plan, offset, direction);
  if ('refusal' in moving) return { refusal: moving.refusal[language] };
  const { uri, rangeOf } = plan.source;
  return {
    edits: moving.edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
    cursor: sourceOf(uri, moving.text).positionAt(moving.cursor),
  };
}
