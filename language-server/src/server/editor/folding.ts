import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import { linesOfSource, type PlacedLine } from './support/lines.ts';
import { tablesIn } from './support/tables.ts';

/** What can be folded: header, roster, indicators, tables, runs of comments; sections, boxes and items. */
export function foldingRanges(plan: Plan): FoldingRange[] {
  const { source } = plan;
  const all = linesOfSource(source);
  const lines = all.filter(({ kind }) => kind !== 'blank');
  const found: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const [startLine, endLine] = [source.positionAt(start).line, source.positionAt(end).line];
    if (endLine > startLine) found.push({ startLine, endLine, ...(kind && { kind }) });
  };
  for (const { span } of plan.sections) add(span.start, span.end);
  for (const rows of tablesIn(source.text, all)) {
    add((all[rows[0] ?? 0] as PlacedLine).start, (all[rows.at(-1) ?? 0] as PlacedLine).end);
  }
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] as PlacedLine;
    const last = endOfRun(lines, index);
    add(
      first.start,
      (lines[last] as PlacedLine).end,
      first.kind === 'comment' ? FoldingRangeKind.Comment : undefined,
    );
    index = last + 1;
  }
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The index of the last line that folds together with the one at `from`; `from` itself for most. */
function endOfRun(lines: readonly PlacedLine[], from: number): number {
  const { kind } = lines[from] as PlacedLine;
  const isBlock = kind === 'header' || kind === 'roster' || kind === 'indicator';
  const goesOn = (line: PlacedLine, above: PlacedLine): boolean => {
    if (isBlock) return line.inBlock || line.kind === 'comment';
    return kind === 'comment' && line.kind === kind && line.start === above.next;
  };
  let last = from;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as PlacedLine;
    if (!goesOn(line, lines[at - 1] as PlacedLine)) break;
    // a comment behind the block's last line belongs to what follows
    if (!isBlock || line.inBlock) last = at;
  }
  return last;
}
