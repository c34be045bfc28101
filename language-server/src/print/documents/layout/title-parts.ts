/**
 * A title and the bracket that ends it, such as `（2021—2025年）`, which goes to a line of its own when
 * the first can't hold it; the bracket is empty when there is none.
 */
export function titleParts(title: string): [title: string, bracket: string] {
  const [, start = title, bracket = ''] = /^(.*\S)\s*([(（][^()（）]+[)）])$/.exec(title) ?? [];
  return [start, bracket];
}
