/** A text that is part of another keeps the whole of that in memory; its copy, which is to be remembered, doesn't. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

const shared = new Map<string, string>();

/** A copy that is one for all who remember the same text: what thousands of plans name alike is in memory once. */
export function sharedCopyOf(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const copy = copyOf(text);
  shared.set(copy, copy);
  return copy;
}
