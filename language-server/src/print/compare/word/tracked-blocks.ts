import { type BlockStep, stepsBetween } from './alignment.ts';
import { blocksOf, type WordBlock } from './blocks.ts';
import { paragraphOf } from './paragraph.ts';
import type { Revisions } from './revisions.ts';
import { changedParagraph, type TextDifference, wholeParagraph, withMark } from './tracked-paragraph.ts';
import { changedTable, wholeTable } from './tracked-table.ts';
import { elementsOf, nameOf, opened } from './xml.ts';

/** The blocks of two versions as one, with the fate of each and of its words. */
export function trackedBlocks(
  before: readonly WordBlock[],
  after: readonly WordBlock[],
  difference: TextDifference,
  revisions: Revisions,
): string {
  const steps = stepsBetween(before, after, true);
  const last = steps.at(-1);
  const isWhole = last !== undefined && last.fate !== 'same' && last.fate !== 'changed';
  return written(steps, difference, revisions) + (isWhole ? separator : '');
}

/** As good as no line: no paragraph that comes or goes may be the last of all, and no two tables touch. */
const separator =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

function written(steps: readonly BlockStep[], difference: TextDifference, revisions: Revisions): string {
  return steps
    .map((step, index) => {
      if (step.fate === 'same') return step.after.xml;
      if (step.fate === 'changed') return changed(step.before, step.after, difference, revisions);
      if (step.fate === 'inserted') return whole(step.after, 'inserted', revisions);
      if (step.fate === 'deleted') return whole(step.before, 'deleted', revisions);
      return moved(step, steps[index - 1], steps[index + 1], revisions);
    })
    .join('');
}

function changed(
  before: WordBlock,
  after: WordBlock,
  difference: TextDifference,
  revisions: Revisions,
): string {
  if (after.name === 'w:p') {
    const [old, current] = [paragraphOf(before.xml), paragraphOf(after.xml)];
    if (old && current) return changedParagraph(old, current, difference, revisions);
  }
  if (after.name === 'w:tbl') {
    const table = changedTable(before.xml, after.xml, difference, revisions);
    if (table) return table;
  }
  if (after.name === alternatives) {
    const [olds, news] = [before, after].map(({ xml }) => elementsOf(opened(xml).within)) as [
      string[],
      string[],
    ];
    if (olds.length === news.length)
      return eachAlternative(after.xml, (within, index) => {
        const old = blocksOf(opened(olds[index] as string).within);
        return written(stepsBetween(old, blocksOf(within), false), difference, revisions);
      });
  }
  const isTable = after.name === 'w:tbl';
  return (
    whole(after, 'inserted', revisions) + (isTable ? separator : '') + whole(before, 'deleted', revisions)
  );
}

function whole({ name, xml }: WordBlock, fate: 'inserted' | 'deleted', revisions: Revisions): string {
  if (name === 'w:p') return withMark(wholeParagraph(xml, fate, revisions), revisions.mark(fate));
  if (name === 'w:tbl') return wholeTable(xml, fate, revisions);
  if (name === alternatives)
    return eachAlternative(xml, (within) =>
      blocksOf(within)
        .map((block) => whole(block, fate, revisions))
        .join(''),
    );
  return fate === 'inserted' ? xml : '';
}

type MovedBlock = Extract<BlockStep, { readonly fate: 'movedFrom' | 'movedTo' }>;

/** What follows each other and moved together stands in one range. */
function moved(
  step: MovedBlock,
  before: BlockStep | undefined,
  after: BlockStep | undefined,
  revisions: Revisions,
): string {
  const { fate, move } = step;
  const isOne = (other: BlockStep | undefined) => other?.fate === fate && other.move === move;
  const xml = step.fate === 'movedTo' ? step.after.xml : step.before.xml;
  const paragraphs = (paragraphs: readonly string[]) => {
    const range = revisions.range(fate, move);
    return paragraphs
      .map((paragraph, index) => {
        const ends = {
          start: index > 0 || isOne(before) ? '' : range.start,
          end: index < paragraphs.length - 1 || isOne(after) ? '' : range.end,
        };
        return withMark(wholeParagraph(paragraph, fate, revisions, ends), revisions.mark(fate));
      })
      .join('');
  };
  if (nameOf(xml) !== alternatives) return paragraphs([xml]);
  return eachAlternative(xml, (within) => paragraphs(elementsOf(within)));
}

/** What Word knows how to set and what stands for it elsewhere. */
const alternatives = 'mc:AlternateContent';

function eachAlternative(xml: string, written: (within: string, index: number) => string): string {
  const { open, within, close } = opened(xml);
  const choices = elementsOf(within).map((choice, index) => {
    const each = opened(choice);
    return each.open + written(each.within, index) + each.close;
  });
  return open + choices.join('') + close;
}

export function isSection({ name }: WordBlock): boolean {
  return name === 'w:sectPr';
}
