/** From so many characters on, 300 KB, reading a text is felt at each keystroke. */
const large = 100_000;

/** Whether a text is larger than any office's plan, so that reading it takes long. */
export function isLargeText({ length }: string): boolean {
  return length >= large;
}
