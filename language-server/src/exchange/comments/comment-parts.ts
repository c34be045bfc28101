import { escaped } from '../../print/documents/markup.ts';
import type { SaidInComment } from './word-comment.ts';

/** A comment with the number that the text knows it by. */
export interface NumberedComment extends SaidInComment {
  readonly number: number;
  /** Which it answers. */
  readonly answers?: number;
  readonly isSettled: boolean;
}

/** What the parts are called, and the schema that tells programs what each is. */
const parts = {
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
} as const;

const names = Object.keys(parts) as (keyof typeof parts)[];

/** The parts of a file that hold comments: what they say, and what answers what and is settled. */
export function commentParts(comments: readonly NumberedComment[]): Record<string, string> {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    'word/comments.xml': `${declaration}<w:comments ${namespaces} mc:Ignorable="w14">${comments.map(commentXml).join('')}</w:comments>`,
    'word/commentsExtended.xml': `${declaration}<w15:commentsEx ${namespaces} mc:Ignorable="w14">${comments.map(extendedXml).join('')}</w15:commentsEx>`,
  };
}

/** Lists these parts where a file lists its parts. */
export function withCommentParts(xml: string, path: string): string {
  if (path === '[Content_Types].xml') {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
    return withLast(
      xml,
      '</Types>',
      names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`),
    );
  }
  if (path !== 'word/_rels/document.xml.rels') return xml;
  return withLast(
    xml,
    '</Relationships>',
    names.map((name) => `<Relationship Id="rId-${name}" Type="${parts[name]}" Target="${name}.xml"/>`),
  );
}

function withLast(xml: string, end: string, elements: readonly string[]): string {
  return xml.replace(end, elements.join('') + end);
}

function commentXml(comment: NumberedComment): string {
  const { by, at, number, words } = comment;
  const paragraphs = words.split('\n');
  const written = paragraphs.map((text, index) => {
    const id = index === paragraphs.length - 1 ? ` w14:paraId="${paragraphId(comment)}"` : '';
    return `<w:p${id}><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  });
  return `<w:comment w:id="${number}" w:author="${escaped(by)}" w:date="${escaped(at)}" w:initials="${escaped([...by][0] ?? '')}">${written.join('')}</w:comment>`;
}

function extendedXml(comment: NumberedComment): string {
  const { answers, isSettled } = comment;
  const parent = answers === undefined ? '' : ` w15:paraIdParent="${paragraphId({ number: answers })}"`;
  return `<w15:commentEx w15:paraId="${paragraphId(comment)}"${parent} w15:done="${isSettled ? 1 : 0}"/>`;
}

/** By which the last paragraph of a comment is known. */
function paragraphId({ number }: Pick<NumberedComment, 'number'>): string {
  return (firstId + number).toString(16).toUpperCase().padStart(8, '0');
}

const firstId = 0x10000000;

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
