import type { PrintedDocument } from '../../printed/printed-text.ts';
import { paragraphsBefore } from '../before.ts';
import { keyOf } from '../pairing.ts';
import { PlacedText } from '../placed-text.ts';
import { paragraphBreak, type ReplyText, textOfPieces } from '../reply-document.ts';
import type { PlacedParagraph } from './change.ts';

/** The number of a page, with what leads to it. */
const page = /[\s.…·]*\d*\s*$/u;

/** Lines of the contents, at the headings in the plan that they are. */
export function placedContents(
  each: ReplyText,
  index: number,
  { texts }: PrintedDocument,
  text: string,
): PlacedParagraph[] {
  return paragraphsBefore(each, index).map((paragraph) => {
    const title = titleIn(paragraph.words);
    const heading = texts.find((printed) => printed.mark !== undefined && keyOf(printed.text) === title);
    return heading && title !== ''
      ? { ...paragraph, placed: new PlacedText(paragraph.words, [heading], text) }
      : paragraph;
  });
}

/**
 * Whether somebody wrote into the contents what neither they nor a heading of the text said: whoever has them brought up to
 * date while changes are tracked writes nothing of his own.
 */
export function saysMoreThanText(contents: ReplyText, texts: readonly ReplyText[]): boolean {
  if (contents.pieces.every(({ state }) => state === 'kept')) return false;
  const before = new Set(textOfPieces(contents.pieces, 'before').split(paragraphBreak).map(titleIn));
  const others = texts.filter(({ isOfContents }) => !isOfContents);
  return textOfPieces(contents.pieces, 'after')
    .split(paragraphBreak)
    .map(titleIn)
    .some(
      (title) =>
        title !== '' &&
        !before.has(title) &&
        !others.some(({ pieces }) => keyOf(textOfPieces(pieces, 'after')).startsWith(title)),
    );
}

function titleIn(line: string): string {
  return keyOf(line.replace(page, ''));
}
