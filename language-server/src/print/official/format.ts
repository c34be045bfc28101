import type { Format } from '../documents/format.ts';
import type { OfficialDocument } from './document.ts';
import type { PartPlace } from './pages/flow.ts';

/** A form that a whole plan can be written in. */
export interface OfficialFormat extends Format<[document: OfficialDocument, options: OfficialOptions]> {
  /** Whether it has a place for pictures. */
  readonly hasPictures: boolean;
}

export interface OfficialOptions {
  /** Whether there is a table of contents in front of the text. */
  readonly contents: boolean;
  /** The pages that the contents name, where a program has set them; they are reckoned where it is absent. */
  readonly pageOf?: (place: PartPlace) => number | undefined;
}
