import type { ImportPlace } from '../../foreign-document.ts';
import type { OmissionList } from '../omission-list.ts';

/** What reading a page goes by. */
export interface Page {
  readonly leftOut: OmissionList;
  /** The place of the next paragraph. */
  readonly next: () => ImportPlace;
}
