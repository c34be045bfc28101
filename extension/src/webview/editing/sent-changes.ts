/** Which of the changes that were sent to the text have come into it, and which of these the page shows. */
export interface SentChanges {
  /** The number of the next one. */
  next(): number;
  /** One has come into the text, which is of that version since; of none where it couldn't. */
  arrived(number: number, version: number | undefined): void;
  /** The page is drawn from the text of that version; of none where the text was another one by then. */
  drawn(version: number | undefined): void;
  /** `open`: not in the text, or not shown yet. */
  stateOf(number: number): 'open' | 'shown' | 'refused';
}

export function sentChanges(): SentChanges {
  const versions = new Map<number, number | undefined>();
  let sent = 0;
  let shown = -1;
  return {
    next: () => ++sent,
    arrived: (number, version) => void versions.set(number, version),
    drawn(version) {
      shown = version ?? -1;
    },
    stateOf(number) {
      if (!versions.has(number)) return 'open';
      const version = versions.get(number);
      if (version === undefined) return 'refused';
      return version <= shown ? 'shown' : 'open';
    },
  };
}
