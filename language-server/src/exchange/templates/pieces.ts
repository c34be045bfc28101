/** A place that the drafter fills in: what stands there until then, or what there is to choose from. */
export interface FillPlace {
  readonly fill: string;
  readonly choices?: readonly string[];
}

/** A line of a text that is still to be filled in. */
export type UnfilledLine = readonly (string | FillPlace)[];

/** A place to fill; empty where nothing stands there at first. */
export function place(fill = '', choices: readonly string[] = []): FillPlace {
  return choices.length > 1 ? { fill: choices[0] ?? fill, choices } : { fill };
}

/** The text as it stands before anything is filled in. */
export function unfilledText(lines: readonly UnfilledLine[]): string {
  return lines
    .map((line) => line.map((piece) => (typeof piece === 'string' ? piece : piece.fill)).join(''))
    .join('\n');
}
