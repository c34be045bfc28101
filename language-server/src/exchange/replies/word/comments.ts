import type { Archive } from '../../import/readers/archive/archive.ts';
import { type Relation, related } from '../../import/readers/archive/relations.ts';
import { allText, descendants, readXml, type XmlNode } from '../../import/readers/archive/xml.ts';
import { handOf } from '../../import/readers/word/hand.ts';
import type { Hand } from '../reply-document.ts';

/** A comment without its place. */
export interface WrittenComment extends Hand {
  readonly id: string;
  readonly words: string;
  /** The id of the comment that it answers. */
  readonly answers?: string;
  readonly isResolved: boolean;
}

/** The comments of a file, in its order. What answers what, and what is settled, stands in a part of its own. */
export function commentsIn(archive: Archive, relations: readonly Relation[]): WrittenComment[] {
  const nodes = partsOf(archive, relations, 'comments').flatMap((part) => descendants(part, 'w:comment'));
  const more = new Map(
    partsOf(archive, relations, 'commentsExtended')
      .flatMap((part) => descendants(part, 'w15:commentEx'))
      .map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes] as const),
  );
  const idOf = new Map<string, string>();
  for (const node of nodes) {
    for (const paragraph of descendants(node, 'w:p'))
      idOf.set(paragraph.attributes['w14:paraId'] ?? '', node.attributes['w:id'] ?? '');
  }
  return nodes.map((node) => {
    const paragraphs = descendants(node, 'w:p');
    const own = more.get(paragraphs.at(-1)?.attributes['w14:paraId'] ?? '');
    const answers = idOf.get(own?.['w15:paraIdParent'] ?? 'none');
    return {
      ...handOf(node),
      id: node.attributes['w:id'] ?? '',
      words: paragraphs.map(wordsOf).join('\n').trim(),
      ...(answers !== undefined && { answers }),
      isResolved: own?.['w15:done'] === '1',
    };
  });
}

function wordsOf(paragraph: XmlNode): string {
  return descendants(paragraph, 'w:r')
    .flatMap((run) => run.children)
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return allText(child);
      return child.name === 'w:br' || child.name === 'w:cr' ? '\n' : '';
    })
    .join('');
}

function partsOf(archive: Archive, relations: readonly Relation[], type: string): XmlNode[] {
  return related(relations, type).flatMap((path) => {
    const bytes = archive.read(path);
    return bytes ? [readXml(bytes)] : [];
  });
}
