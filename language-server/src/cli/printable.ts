/**
 * Characters a terminal acts on instead of showing them: control characters but tabs and line ends (C0, C1), and marks
 * that turn the direction of what is written behind them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** A text that a terminal only shows: what it would act on is named, `<U+001B>`. */
export function printable(text: string): string {
  return text.replace(
    acting,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
