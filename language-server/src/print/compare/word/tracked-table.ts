import { stepsBetween } from './alignment.ts';
import type { WordBlock } from './blocks.ts';
import type { Fate, Revisions } from './revisions.ts';
import { type CellParts, mergingOf, type RowParts, rowOf, tableOf } from './table.ts';
import { trackedCell } from './tracked-cell.ts';
import { type TextDifference, wholeParagraph, withMark } from './tracked-paragraph.ts';
import { nameOf, opened } from './xml.ts';

/** A table with its rows that came or went and the words in the others; undefined where only a table anew can say it. */
export function changedTable(
  before: string,
  after: string,
  difference: TextDifference,
  revisions: Revisions,
): string | undefined {
  const [old, current] = [tableOf(before), tableOf(after)];
  if (old.columns !== current.columns) return undefined;
  const steps = stepsBetween(old.rows, current.rows, false);
  let rows = '';
  for (const step of steps) {
    if (step.fate === 'inserted' || step.fate === 'movedTo')
      rows += wholeRow(step.after, 'inserted', revisions);
    else if (step.fate === 'deleted' || step.fate === 'movedFrom')
      rows += wholeRow(step.before, 'deleted', revisions);
    else {
      const [one, other] = [rowOf(step.before.xml), rowOf(step.after.xml)];
      // no mark says that cells are merged otherwise
      if (mergingOf(one) !== mergingOf(other)) return undefined;
      rows += step.fate === 'same' ? step.after.xml : changedRow(one, other, difference, revisions);
    }
  }
  return current.open + current.head + rows + current.close;
}

function changedRow(
  before: RowParts,
  after: RowParts,
  difference: TextDifference,
  revisions: Revisions,
): string {
  const cells = after.cells.map((cell, index) => {
    const { blocks } = before.cells[index] as CellParts;
    return `${cell.open}${cell.properties}${trackedCell(blocks, cell.blocks, difference, revisions)}</w:tc>`;
  });
  return `${after.open}${after.properties.join('')}${cells.join('')}</w:tr>`;
}

/** A table that came or went with all its rows. */
export function wholeTable(xml: string, fate: 'inserted' | 'deleted', revisions: Revisions): string {
  const { open, head, rows, close } = tableOf(xml);
  return open + head + rows.map((row) => wholeRow(row, fate, revisions)).join('') + close;
}

function wholeRow({ xml }: WordBlock, fate: 'inserted' | 'deleted', revisions: Revisions): string {
  const { open, properties, cells } = rowOf(xml);
  const own = properties.find((element) => nameOf(element) === 'w:trPr');
  const others = properties.filter((element) => element !== own);
  const marked = `<w:trPr>${own ? opened(own).within : ''}${revisions.mark(fate)}</w:trPr>`;
  return `${open}${others.join('')}${marked}${cells.map((cell) => wholeCell(cell, fate, revisions)).join('')}</w:tr>`;
}

function wholeCell({ open, properties, blocks }: CellParts, fate: Fate, revisions: Revisions): string {
  const paragraphs = blocks.map(({ name, xml }) =>
    name === 'w:p' ? withMark(wholeParagraph(xml, fate, revisions), revisions.mark(fate)) : xml,
  );
  return `${open}${properties}${paragraphs.join('')}</w:tc>`;
}
