/** A tab stop with the text that stands there, with choices, or empty; or a character that is none. */
const tabStop = /\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{?\d+\}?|\\([\s\S])/gu;

/** A snippet as text: what stands at its stops, or the first that may be chosen there. */
export function withoutStops(snippet: string): string {
  return snippet.replace(tabStop, (_, inside?: string, choice?: string, escaped?: string) =>
    inside === undefined ? (choice ?? escaped ?? '') : withoutStops(inside),
  );
}
