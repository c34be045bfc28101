import { Unreadable } from '../../../interchange/unreadable.ts';
import { unreadableFile } from '../../../messages/import-readers.ts';

/** To be thrown where a file isn't what its format says it is. */
export function damaged(): Unreadable {
  return new Unreadable(unreadableFile.damaged());
}
