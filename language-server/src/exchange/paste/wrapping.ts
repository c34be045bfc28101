import { textWidth } from '../../core/text/text-width.ts';

// In half-width columns. A printed line of an official document has 28 Chinese characters.
const narrowest = 30;
const widest = 160;

/** A line is full from this share of the width on: a long word or a bracket may have gone to the next one. */
const full = 0.8;

/** Whether nothing but the end of a sentence or of a list can stand there. */
export function endsSentence(line: string): boolean {
  return /[。！？!?；;：:…][”’"）)】》」』]*$/u.test(line.trimEnd());
}

/**
 * The width that a text is hard-wrapped at, in half-width columns; undefined where its line breaks are its own.
 * Hard-wrapped it is where many lines are as wide as lines are and stop in the midst of a sentence.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const written = lines.filter((line) => line.trim() !== '' && !/^\s*[|｜]/u.test(line));
  const widths = written.map((line) => textWidth(line.trimEnd())).sort((a, b) => b - a);
  // what sticks out once in fifty lines is an address or a table
  const usual = widths[Math.floor(widths.length / 50)] ?? 0;
  if (usual < narrowest || usual > widest) return undefined;
  const width = commonest(widths) ?? usual;
  const open = written.slice(0, -1).filter((line) => isFull(line, width) && !endsSentence(line)).length;
  return open >= Math.max(written.length > 3 ? 2 : 1, written.length / 4) ? width : undefined;
}

/** Lines that are full differ by no more: a mark that must not begin a line, digits beside characters. */
const raggedness = 4;

/**
 * The width that a quarter of the lines have, and more than have any other: boxes in a smaller letter make some lines
 * wider than the text's are. Undefined where there is none.
 */
function commonest(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    if (width < narrowest) continue;
    let count = 0;
    for (let near = width - raggedness; near <= width; near++) count += counts.get(near) ?? 0;
    if (count > best.count) best = { width, count };
  }
  return best.count >= widths.length / 4 ? best.width : undefined;
}

/** Whether a line goes as far as lines go. */
export function isFull(line: string, width: number): boolean {
  return isFullWidth(textWidth(line.trimEnd()), width);
}

/** Whether a line so wide does. */
export function isFullWidth(printed: number, width: number, share = full): boolean {
  return printed >= width * share;
}
