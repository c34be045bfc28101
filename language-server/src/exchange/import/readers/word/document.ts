import type { ForeignDocument } from '../../foreign-document.ts';
import type { Archive } from '../archive/archive.ts';
import { damaged } from '../archive/damaged.ts';
import { type Relation, related, relationsOf } from '../archive/relations.ts';
import { allText, childAt, descendants, elementsOf, readXml, type XmlNode } from '../archive/xml.ts';
import { withoutContentsTitle } from '../contents-title.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { leftOutList } from '../omission-list.ts';
import { oneLine } from '../tidy.ts';
import { blocksOf } from './blocks.ts';
import { fieldsOf } from './fields.ts';
import { handOf } from './hand.ts';
import { labelsOf } from './labels.ts';
import { listsOf } from './numbering.ts';
import type { NoteName, WordReading } from './reading.ts';
import { stylesOf } from './styles.ts';
import { trackedChanges } from './tracked-changes.ts';

/**
 * Reads a Word document. Only the parts that hold text are unpacked: pictures, macros and embedded files never are.
 * @throws Unreadable
 */
export function readWord(archive: Archive): ForeignDocument {
  const main = related(relationsOf(archive, ''), 'officeDocument')[0] ?? 'word/document.xml';
  const bytes = archive.read(main);
  if (!bytes) throw damaged();
  const relations = relationsOf(archive, main);
  const parts = (type: string) => partsOf(archive, relations, type);
  const reading: WordReading = {
    styles: stylesOf(parts('styles')[0]),
    labels: labelsOf(listsOf(parts('numbering')[0])),
    fields: fieldsOf(),
    notes: new Map([
      ...notesIn(parts('footnotes')[0], 'footnote'),
      ...notesIn(parts('endnotes')[0], 'endnote'),
    ]),
    comments: new Map(parts('comments').flatMap(commentsIn)),
    asides: [],
    leftOut: leftOutList(),
    paragraphs: 0,
    tables: 0,
    waiting: [],
  };
  const body = childAt(readXml(bytes), 'w:body');
  if (!body) throw damaged();
  const blocks = withoutContentsTitle(blocksOf(body, reading), reading.leftOut);
  readMargins([...parts('header'), ...parts('footer')], reading);
  // those of what is deleted, or of page headers
  for (const comment of reading.comments.values()) reading.leftOut.add('comments', comment.text);
  if (archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name))) reading.leftOut.add('macros');
  const title = titleOf(archive);
  const changes = trackedChanges(body);
  return {
    ...(title && { title }),
    blocks,
    leftOut: reading.leftOut.entries,
    ...(changes.length > 0 && { changes }),
  };
}

function partsOf(archive: Archive, relations: readonly Relation[], type: string): XmlNode[] {
  return related(relations, type).flatMap((path) => {
    const bytes = archive.read(path);
    return bytes ? [readXml(bytes)] : [];
  });
}

function notesIn(part: XmlNode | undefined, kind: 'footnote' | 'endnote'): (readonly [NoteName, XmlNode])[] {
  const notes = part ? elementsOf(part) : [];
  return notes.map((note) => [`${kind} ${note.attributes['w:id']}`, note] as const);
}

function commentsIn(part: XmlNode): (readonly [id: string, { text: string; by: string }])[] {
  return descendants(part, 'w:comment').map((comment) => {
    const text = oneLine(
      descendants(comment, 'w:p')
        .map((paragraph) => descendants(paragraph, 'w:t').map(allText).join(''))
        .join('\n'),
    );
    return [comment.attributes['w:id'] ?? '', { text, by: handOf(comment).author ?? '' }];
  });
}

/** Page headers and footers: each text once, however many kinds of pages have it. */
function readMargins(parts: readonly XmlNode[], reading: WordReading): void {
  const texts = parts.map((part) => oneLine(linesOfBlocks(blocksOf(part, reading)).join('\n')));
  for (const text of new Set(texts)) if (text) reading.leftOut.add('page-marks', text);
}

function titleOf(archive: Archive): string {
  const path = related(relationsOf(archive, ''), 'core-properties')[0] ?? 'docProps/core.xml';
  const bytes = archive.read(path);
  const title = bytes && childAt(readXml(bytes), 'dc:title');
  return title ? oneLine(allText(title)) : '';
}
