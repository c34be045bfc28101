import { Unreadable } from '../../../interchange/unreadable.ts';
import { faults } from '../faults.ts';

/** To be thrown where a file isn't what its format says it is. */
export function damaged(): Unreadable {
  return new Unreadable(faults.damaged);
}
