import type { Line } from '../../../language/parser/lines.ts';

/** A line of the text with what is to be written for it; a list that runs on is one line. */
export interface FormattedLine {
  readonly line: Line;
  readonly text: string;
}
