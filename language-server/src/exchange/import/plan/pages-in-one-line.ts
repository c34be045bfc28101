import { isPagesInOneLine } from '../../paste/one-line.ts';
import { publishedText } from '../../paste/published-text.ts';
import type { ForeignBlock, ForeignDocument, Omission } from '../foreign-document.ts';

/** A document in which a paragraph holds whole pages of a PDF, as copied into a web page, with the paragraphs of those pages. */
export function withPagesApart(document: ForeignDocument): ForeignDocument {
  if (!document.blocks.some(holdsPages)) return document;
  const dropped: string[] = [];
  const blocks = document.blocks.flatMap((block): ForeignBlock[] => {
    if (block.kind !== 'paragraph' || !holdsPages(block)) return [block];
    const read = publishedText(block.text);
    dropped.push(...read.dropped);
    const { asides = [], ...paragraph } = block;
    const lines = read.lines.filter((line) => line !== '');
    return lines.map((text, at) => ({ ...paragraph, text, ...(at === lines.length - 1 && { asides }) }));
  });
  return { ...document, blocks, leftOut: withPageMarks(document.leftOut, dropped) };
}

/** One entry a kind. */
function withPageMarks(leftOut: readonly Omission[], texts: readonly string[]): readonly Omission[] {
  if (texts.length === 0) return leftOut;
  const isMarks = ({ kind }: Omission) => kind === 'page-marks';
  const others = leftOut.find(isMarks) ?? { count: 0, texts: [] };
  const count = others.count + texts.length;
  return [
    ...leftOut.filter((each) => !isMarks(each)),
    { kind: 'page-marks', count, texts: [...others.texts, ...texts] },
  ];
}

function holdsPages(block: ForeignBlock): boolean {
  return block.kind === 'paragraph' && isPagesInOneLine(block.text);
}
