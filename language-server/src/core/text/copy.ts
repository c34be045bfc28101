/** A text that is part of another keeps the whole of that in memory; its copy, which is to be remembered, doesn't. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
