import { startOfFile } from '../../language-server/src/language/parser/line-context.ts';
import { type Line, readLine } from '../../language-server/src/language/parser/lines.ts';

const margin = '│';

/**
 * A text with what each of its lines is in a margin before it: `text    │…`. Headings and items of boxes
 * say their level, a line of a block is marked with `>`, a line that belongs to the one above with `…`.
 */
export function annotate(text: string): string {
  const context = startOfFile();
  const annotated: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at, context);
    const [first = '', ...continued] = text.slice(at, line.next).replace(/\n$/, '').split('\n');
    annotated.push(`${kindOf(line).padEnd(12)}${margin}${first}`);
    for (const more of continued) annotated.push(`${'…'.padEnd(12)}${margin}${more}`);
    at = line.next;
  }
  return annotated.join('\n');
}

/** The text of an annotated one: what stands behind the margin. */
export function withoutMargin(annotated: string): string {
  return annotated
    .split('\n')
    .map((line) => line.slice(line.indexOf(margin) + 1))
    .join('\n');
}

/** An annotated text as it stands in a test: between line breaks, the indentation of the code taken off. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n|\n *$/g, '').split('\n');
  const indentation = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => line.length - line.replace(/^ +/, '').length),
  );
  return lines.map((line) => line.slice(indentation)).join('\n');
}

function kindOf(line: Line): string {
  const kind = line.mark ? `${line.inBox ? 'item' : 'level'} ${line.mark.level}` : line.kind;
  return line.inBlock ? `> ${kind}` : kind;
}
