/** How often each of some texts occurs, the most frequent first; of equally frequent ones the one met first. */
export function byFrequency(texts: Iterable<string>): string[] {
  return [...countsOf(texts)].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

export function countsOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
