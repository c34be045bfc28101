/** A change of words from the first that differs to the last. */
export interface MinimalChange {
  /** How much of the words before stays at their beginning. */
  readonly kept: number;
  readonly original: string;
  readonly proposed: string;
}

/** What is read as one number, and is changed as one. */
const numberCharacter = /[\d.%％,，]/u;

/**
 * What of a change is left without what stays the same at either side: so that two bureaus who marked more or less of a
 * sentence ask for the same, and two changes of one sentence don't exclude each other. Numbers stay whole.
 */
export function minimalChange(original: string, proposed: string): MinimalChange {
  const shorter = Math.min(original.length, proposed.length);
  let front = 0;
  while (front < shorter && original[front] === proposed[front]) front++;
  let behind = 0;
  while (behind < shorter - front && original.at(-1 - behind) === proposed.at(-1 - behind)) behind++;
  const cut = (text: string) => text.slice(front, text.length - behind);
  const hasNumber = () => [cut(original), cut(proposed)].some((text) => /\d/u.test(text));
  if (hasNumber()) {
    while (front > 0 && numberCharacter.test(original[front - 1] as string)) front--;
    while (behind > 0 && numberCharacter.test(original.at(-behind) as string)) behind--;
  }
  // the halves of one character stay together
  if (isSecondHalf(original, front) || isSecondHalf(proposed, front)) front--;
  if (isSecondHalf(original, original.length - behind) || isSecondHalf(proposed, proposed.length - behind))
    behind--;
  return { kept: front, original: cut(original), proposed: cut(proposed) };
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
