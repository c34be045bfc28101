import type { Localized } from '../../../core/text/localized.ts';
import { actionKinds, type Refactoring } from './action.ts';
import { moveAt } from './moving/move.ts';
import type { MoveDirection } from './moving/swap.ts';
import { quotedName } from './support/quoted-name.ts';

/** What is moved is looked at as it would be read: in a longer text that takes too long for a menu. */
const longest = 300_000;

/** The smallest thing at the cursor over the one above it. */
export const moveUp = move('up');

/** The same over the one below it. */
export const moveDown = move('down');

function move(direction: MoveDirection): Refactoring {
  return {
    kind: actionKinds.move,
    offer(plan, { start }) {
      if (plan.source.text.length > longest) return [];
      const moving = moveAt(plan, start, direction);
      return 'refusal' in moving ? [] : [{ title: titles[direction](moving.name), edits: moving.edits }];
    },
  };
}

const titles = {
  up: (name: string): Localized => ({ zh: `上移${quotedName(name)}`, en: `Move ${quotedName(name)} up` }),
  down: (name: string): Localized => ({ zh: `下移${quotedName(name)}`, en: `Move ${quotedName(name)} down` }),
} as const satisfies Record<MoveDirection, unknown>;
