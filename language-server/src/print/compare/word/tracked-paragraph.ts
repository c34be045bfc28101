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
  let [xml, old, current] = ['', 0, 0];
  for (let index = 0; index < pieces.length; ) {
    const { kind, text } = pieces[index] as ProsePiece;
    if (kind === 'same') {
      xml += runsBetween(after.runs, current, current + text.length);
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
    xml += revisions.runs(runsBetween(after.runs, current, current + added), 'inserted');
    xml += revisions.runs(runsBetween(before.runs, old, old + removed), 'deleted');
    old += removed;
    current += added;
  }
  return after.open + after.properties + after.starts + xml + after.ends + closing;
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
  if (!paragraph) return xml;
  const { open, properties, runs, starts, ends } = paragraph;
  const isOld = fate === 'deleted' || fate === 'movedFrom';
  return [
    open,
    isOld ? withoutSection(properties) : properties,
    range?.start ?? '',
    isOld ? '' : starts,
    revisions.runs(runsBetween(runs, 0, Number.POSITIVE_INFINITY), fate),
    isOld ? '' : ends,
    closing,
    range?.end ?? '',
  ].join('');
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
