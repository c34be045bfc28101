import type { TextEdit } from '../../../../checks/check.ts';
import { editsOf, unedited, withEdits } from '../../../../checks/fixes/edits.ts';
import { whatItSays } from '../../../../checks/fixes/what-it-says.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import { readPlan } from '../../../../language/read-plan.ts';
import { formattedTable } from '../../format/table.ts';
import { linesOf, linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { tablesIn } from '../../support/tables.ts';

/**
 * Edits all over a file with the tables that were aligned aligned again; none where the plan would then say
 * something else than it does.
 * @param saying what must stay the same
 */
export function formOnly(
  plan: Plan,
  edits: readonly TextEdit[],
  saying: (text: string) => string = (text) => whatItSays(readPlan(text)),
): readonly TextEdit[] {
  if (edits.length === 0) return [];
  const { text } = plan.source;
  const edited = withEdits(unedited(text), edits);
  const aligned = withEdits(edited, alignments(plan, edited.text));
  if (saying(text) !== saying(aligned.text)) return [];
  return editsOf(text, aligned);
}

function alignments({ source }: Plan, after: string): TextEdit[] {
  const before = linesOfSource(source);
  const wereAligned = tablesIn(source.text, before).map((table) => {
    const rows = table.map((at) => before[at] as PlacedLine);
    return formattedTable(source.text, rows).every((row, at) => row === rowText(source.text, rows[at]));
  });
  const lines = linesOf(after);
  return tablesIn(after, lines).flatMap((table, at) => {
    const rows = table.map((index) => lines[index] as PlacedLine);
    if (!wereAligned[at]) return [];
    return formattedTable(after, rows).map((newText, row) => {
      const { content: start, end } = rows[row] as PlacedLine;
      return { span: { start, end }, newText };
    });
  });
}

function rowText(text: string, row: PlacedLine | undefined): string {
  return row ? text.slice(row.content, row.end) : '';
}
