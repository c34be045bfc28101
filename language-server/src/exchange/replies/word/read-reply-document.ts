import { type Archive, openArchive } from '../../import/readers/archive/archive.ts';
import { damaged } from '../../import/readers/archive/damaged.ts';
import { related, relationsOf } from '../../import/readers/archive/relations.ts';
import {
  allText,
  childAt,
  descendants,
  elementsOf,
  readXml,
  type XmlNode,
} from '../../import/readers/archive/xml.ts';
import { faults } from '../../import/readers/faults.ts';
import { isZip, kindOfArchive, whyUnreadable } from '../../import/readers/kind-of-file.ts';
import { inMegabytes, limits } from '../../import/readers/limits.ts';
import { namedAuthor } from '../../import/readers/word/hand.ts';
import { labelsOf } from '../../import/readers/word/labels.ts';
import { listsOf } from '../../import/readers/word/numbering.ts';
import { stylesOf } from '../../import/readers/word/styles.ts';
import { Unreadable } from '../../interchange/unreadable.ts';
import type { ReplyComment, ReplyDocument } from '../reply-document.ts';
import { type BodyReading, readBlocks } from './body.ts';
import { commentsIn, type WrittenComment } from './comments.ts';
import { type CommentPlaces, TextBuilder } from './text-builder.ts';

/**
 * Reads a Word document with the changes that are tracked in it and its comments.
 * @throws Unreadable, and nothing else: where it is none, is locked or damaged
 */
export function readReplyDocument(bytes: Uint8Array): ReplyDocument {
  try {
    return documentIn(archiveOf(bytes));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error instanceof RangeError ? faults.tooDeep : faults.damaged);
  }
}

function archiveOf(bytes: Uint8Array): Archive {
  if (bytes.length > limits.file) throw new Unreadable(faults.tooLarge(inMegabytes(limits.file)));
  const why = whyUnreadable(bytes, 'docx');
  if (why) throw new Unreadable(why);
  if (!isZip(bytes)) throw new Unreadable(faults.damaged);
  const archive = openArchive(bytes);
  const kind = kindOfArchive(archive.names);
  if (kind !== 'word') throw new Unreadable(typeof kind === 'string' ? noDocument : kind.unreadable);
  return archive;
}

function documentIn(archive: Archive): ReplyDocument {
  const main = related(relationsOf(archive, ''), 'officeDocument')[0] ?? 'word/document.xml';
  const relations = relationsOf(archive, main);
  const body = childAt(partAt(archive, main), 'w:body');
  if (!body) throw damaged();
  const part = (type: string) => partAt(archive, related(relations, type)[0]);
  const builder = new TextBuilder();
  const reading: BodyReading = {
    styles: stylesOf(part('styles')),
    labels: labelsOf(listsOf(part('numbering'))),
    builder,
    rows: [],
    tables: 0,
  };
  readBlocks(body, reading);
  const placesIn = ({ id }: WrittenComment) => builder.places.get(id);
  const written = inOrderOfTalk(commentsIn(archive, relations), placesIn);
  const numbers = new Map(written.map(({ id }, index) => [id, index]));
  const comments = written.map(({ id, answers, ...comment }): ReplyComment => {
    const answered = answers === undefined ? undefined : numbers.get(answers);
    return {
      ...comment,
      ...placesOf(builder.places.get(id)),
      ...(answered !== undefined && { answers: answered }),
    };
  });
  return { texts: builder.texts, rows: reading.rows, comments, ...propertiesOf(archive) };
}

/** Some programs write the answer before the question: what is said of the same words is in the order in which it was said. */
function inOrderOfTalk(
  comments: readonly WrittenComment[],
  placesOf: (comment: WrittenComment) => CommentPlaces | undefined,
): WrittenComment[] {
  const rootOf = (comment: WrittenComment, left = comments.length): WrittenComment => {
    const answered = comments.find(({ id }) => id === comment.answers);
    return answered && left > 0 ? rootOf(answered, left - 1) : comment;
  };
  const startOf = (comment: WrittenComment) => placesOf(rootOf(comment))?.start;
  const byPlace = (one: WrittenComment, other: WrittenComment) => {
    const [a, b] = [startOf(one), startOf(other)];
    if (!a || !b) return Number(!a) - Number(!b);
    return a.text - b.text || a.at - b.at;
  };
  const isAnswer = ({ answers }: WrittenComment) => Number(answers !== undefined);
  return comments.toSorted(
    (one, other) =>
      byPlace(one, other) ||
      (one.date ?? '').localeCompare(other.date ?? '') ||
      isAnswer(one) - isAnswer(other),
  );
}

function placesOf({ start, end }: CommentPlaces = {}): Pick<ReplyComment, 'start' | 'end'> {
  return { ...(start && { start }), ...(end && { end }) };
}

function propertiesOf(archive: Archive): Pick<ReplyDocument, 'properties' | 'company' | 'authors'> {
  const relations = relationsOf(archive, '');
  const part = (type: string) => partAt(archive, related(relations, type)[0]);
  const textAt = (node: XmlNode | undefined, name: string) => {
    const found = childAt(node, name);
    return found ? namedAuthor(allText(found)) : '';
  };
  const core = part('core-properties');
  const custom = part('custom-properties');
  const named = custom ? descendants(custom, 'property') : [];
  return {
    properties: new Map(
      named.map((each) => [each.attributes.name ?? '', elementsOf(each).map(allText).join('')]),
    ),
    company: textAt(part('extended-properties'), 'Company'),
    authors: [textAt(core, 'cp:lastModifiedBy'), textAt(core, 'dc:creator')].filter((name) => name !== ''),
  };
}

function partAt(archive: Archive, path: string | undefined): XmlNode | undefined {
  const bytes = path === undefined ? undefined : archive.read(path);
  return bytes && readXml(bytes);
}

const noDocument = {
  zh: '这不是 Word 文档：反馈意见要用 .docx 文件',
  en: 'no Word document; replies are read from .docx files',
};
