import type { ProsePiece } from '../prose/difference.ts';
import { paragraphOf, runsBetween, textOf, type WordParagraph } from './paragraph.ts';
import type { Fate, Revisions } from './revisions.ts';
import { elementsOf, nameOf, opened } from './xml.ts';

/** How two texts differ; without the added pieces it is the older one, without the removed ones the newer. */
export type TextDifference = (before: string, after: string) => readonly ProsePiece[];

/** A paragraph that reads otherwise, its words with their fates. It looks as the newer one does. */
export function changedParagraph(
  before: WordParagraph,
  after: WordParagraph,
  difference: TextDifference,
  revisions: Revisions,
): string {
  const pieces = endingInBoth(difference(textOf(before), textOf(after)));
  const written: string[] = [];
  let [old, current] = [0, 0];
  for (let index = 0; index < pieces.length; ) {
    const { kind, text } = pieces[index] as ProsePiece;
    if (kind === 'same') {
      written.push(runsBetween(after.runs, current, current + text.length));
      old += text.length;
      current += text.length;
      index++;
      continue;
    }
    let [removed, added] = [0, 0];
    for (let piece = pieces[index]; piece && piece.kind !== 'same'; piece = pieces[++index]) {
      if (piece.kind === 'removed') removed += piece.text.length;
      else added += piece.text.length;
    }
    // the other order joins paragraphs in LibreOffice
    written.push(revisions.runs(runsBetween(after.runs, current, current + added), 'inserted'));
    written.push(revisions.runs(runsBetween(before.runs, old, old + removed), 'deleted'));
    old += removed;
    current += added;
  }
  return after.open + after.properties + after.starts + endingBeforeLast(written, after.ends) + closing;
}

/** Pieces of a paragraph with its bookmarks' ends in front of the last: behind a stop in the margin LibreOffice sets an empty line. */
function endingBeforeLast(pieces: readonly string[], ends: string): string {
  const some = pieces.filter((piece) => piece !== '');
  return some.length > 1 ? [...some.slice(0, -1), ends, ...some.slice(-1)].join('') : some.join('') + ends;
}

const closing = '</w:p>';

/** What is only added at a paragraph's end replaces the character before it too, or LibreOffice joins the next paragraph to it. */
function endingInBoth(pieces: readonly ProsePiece[]): readonly ProsePiece[] {
  const [shared, last] = pieces.slice(-2);
  if (last?.kind !== 'added' || shared?.kind !== 'same') return pieces;
  const end = [...shared.text].at(-1) ?? '';
  const rest = shared.text.slice(0, shared.text.length - end.length);
  return [
    ...pieces.slice(0, -2),
    ...(rest === '' ? [] : [{ kind: 'same' as const, text: rest }]),
    { kind: 'removed', text: end },
    { kind: 'added', text: end + last.text },
  ];
}

/** The words of a paragraph that came or went as a whole; its mark stays as it is. */
export function wholeParagraph(xml: string, fate: Fate, revisions: Revisions, range?: MoveRange): string {
  const paragraph = paragraphOf(xml);
  if (!paragraph) return wholeWithBoxes(xml, fate, revisions);
  const { open, properties, runs, starts, ends } = paragraph;
  const isOld = fate === 'deleted' || fate === 'movedFrom';
  const all = isOld ? [runs] : [runs.slice(0, -1), runs.slice(-1)];
  const pieces = all.map((some) => revisions.runs(runsBetween(some, 0, Number.POSITIVE_INFINITY), fate));
  return [
    open,
    isOld ? withoutSection(properties) : properties,
    range?.start ?? '',
    isOld ? '' : starts,
    endingBeforeLast(pieces, isOld ? '' : ends),
    closing,
    range?.end ?? '',
  ].join('');
}

/** A paragraph that holds what is no text: the box of 版记 comes and goes with the run that it hangs on. */
function wholeWithBoxes(xml: string, fate: Fate, revisions: Revisions): string {
  const { open, within } = opened(xml);
  const elements = elementsOf(within).map((element) => {
    if (nameOf(element) !== 'w:r') return element;
    const isText = !element.includes('w:txbxContent');
    return isText ? revisions.runs(element, fate) : revisions.wrapped(element, fate);
  });
  return open + elements.join('') + closing;
}

interface MoveRange {
  readonly start: string;
  readonly end: string;
}

/** Pages are turned where the newer version has it. */
function withoutSection(properties: string): string {
  return properties.replace(/<w:sectPr[\s\S]*?<\/w:sectPr>/u, '');
}

/** A paragraph whose mark has a fate, which stands first among the mark's properties. */
export function withMark(xml: string, mark: string): string {
  const { open, within } = opened(xml);
  const [first = ''] = elementsOf(within);
  const rest = xml.slice(open.length + (nameOf(first) === 'w:pPr' ? first.length : 0));
  if (nameOf(first) !== 'w:pPr') return `${open}<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${rest}`;
  const properties = elementsOf(opened(first).within);
  const own = properties.find((element) => nameOf(element) === 'w:rPr');
  const section = properties.filter((element) => nameOf(element) === 'w:sectPr');
  const others = properties.filter((element) => element !== own && !section.includes(element));
  const looks = `<w:rPr>${mark}${own ? opened(own).within : ''}</w:rPr>`;
  return `${open}<w:pPr>${others.join('')}${looks}${section.join('')}</w:pPr>${rest}`;
}
