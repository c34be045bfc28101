import type { LineKind } from '../../../language/parser/lines.ts';
import type { FormattedLine } from './formatted-line.ts';

const factKinds: ReadonlySet<LineKind> = new Set([
  'header',
  'roster',
  'department',
  'indicator',
  'category',
  'field',
  'year',
  'comment',
]);

/**
 * Between two facts (keyword lines, what belongs to them, comments) one blank line is left of several, and
 * none at the end of the file. How prose is spaced is its writer's business.
 */
export function withoutSpareBlanks(lines: readonly FormattedLine[]): FormattedLine[] {
  const kept: FormattedLine[] = [];
  let blanks: FormattedLine[] = [];
  for (const each of lines) {
    if (each.line.kind === 'blank') {
      blanks.push(each);
      continue;
    }
    const last = kept.at(-1);
    kept.push(...(last && isFact(last) && isFact(each) ? blanks.slice(0, 1) : blanks), each);
    blanks = [];
  }
  return kept;
}

function isFact({ line }: FormattedLine): boolean {
  return factKinds.has(line.kind) || line.inBlock;
}
