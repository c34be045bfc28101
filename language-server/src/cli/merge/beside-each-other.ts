import { textWidth } from '../../core/text/text-width.ts';

/** How wide a screen is that nobody has asked, in half-width columns. */
const screen = 100;

const between = ' │ ';

/** Blocks of lines beside each other, each as wide as the others, their lines broken where they are too long. */
export function besideEachOther(blocks: readonly (readonly string[])[]): string[] {
  const width = Math.max(20, Math.floor((screen - between.length * (blocks.length - 1)) / blocks.length));
  const columns = blocks.map((lines) => lines.flatMap((line) => brokenLines(line, width)));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column) => padded(column[row] ?? '', width))
      .join(between)
      .trimEnd(),
  );
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - textWidth(line)));
}

/** What goes on in the next line stands below what it began with. */
function brokenLines(line: string, width: number): string[] {
  const indentation = /^\s*/u.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let now = '';
  for (const character of line) {
    if (textWidth(now + character) > width) {
      lines.push(now);
      now = indentation;
    }
    now += character;
  }
  return [...lines, now];
}
