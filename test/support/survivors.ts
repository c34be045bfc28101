import type { Indicator, Plan } from '../../language-server/src/core/model/plan.ts';
import type { MutatedLine } from './mutations.ts';

/** An indicator's name and values as written: what must not get lost. */
export function signatureOf({ name, values }: Indicator, { source }: Plan): string {
  const written = values.map(({ yearSpan, value }) => {
    return `${source.text.slice(yearSpan.start, yearSpan.end)}=${value.text}`;
  });
  return [name, ...written].join('; ');
}

/**
 * The indicators of a plan whose lines a mutation has left as they were, so that a reader would still
 * find them: a block with its lines in a row and no indented line behind it, a table's row with all
 * rows above it.
 */
export function untouchedIndicators(original: Plan, mutated: readonly MutatedLine[]): Indicator[] {
  const places = new Map(mutated.map(({ from }, index) => [from, index]));
  return original.indicators.filter((indicator) => {
    const { start, end } = original.source.rangeOf(indicator.span);
    const first = indicator.form === 'block' ? start.line : firstRow(original, start.line);
    const at = places.get(first);
    if (at === undefined) return false;
    const count = end.line - first + 1;
    const block = mutated.slice(at, at + count);
    const inARow = block.length === count && block.every(({ from }, index) => from === first + index);
    return inARow && (indicator.form === 'block' ? endsBlock(mutated, at + count) : beginsTable(mutated, at));
  });
}

/** Blank lines and comments don't end a block; any line that is not indented does. */
function endsBlock(lines: readonly MutatedLine[], from: number): boolean {
  const next = lines.slice(from).find(({ text }) => text.trim() !== '' && !text.trim().startsWith('//'));
  return next === undefined || !/^[\s　]/.test(next.text);
}

function beginsTable(lines: readonly MutatedLine[], at: number): boolean {
  const before = lines.slice(0, at).findLast(({ text }) => !text.trim().startsWith('//'));
  return before === undefined || !/^[\s　]*[|｜]/.test(before.text);
}

function firstRow({ source }: Plan, line: number): number {
  const lines = source.text.split('\n');
  let first = line;
  while (lines[first - 1]?.startsWith('|')) first--;
  return first;
}
