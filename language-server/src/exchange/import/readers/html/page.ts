import type { Place } from '../../foreign-document.ts';
import type { LeftOutList } from '../left-out.ts';

/** What reading a page goes by. */
export interface Page {
  readonly leftOut: LeftOutList;
  /** The place of the next paragraph. */
  readonly next: () => Place;
}
