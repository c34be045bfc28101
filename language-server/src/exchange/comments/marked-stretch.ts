import { elementsOf, nameOf, unescaped } from '../../print/compare/word/xml.ts';
import { escaped } from '../../print/documents/markup.ts';
import { lettersIn, type PrintedPlace } from './printed-places.ts';

/**
 * The XML of a document with comments on a place, wherever it is written: what programs are offered in two forms is commented
 * in both.
 */
export function markedStretch(xml: string, place: PrintedPlace, comments: readonly number[]): string {
  const name = ` w:name="${place.mark}"`;
  let [marked, at] = [xml, xml.lastIndexOf(name)];
  while (at >= 0) {
    const { start, end } = blockAt(marked, at, place.column);
    marked =
      marked.slice(0, start) + withStretch(marked.slice(start, end), place, comments) + marked.slice(end);
    at = at === 0 ? -1 : marked.lastIndexOf(name, at - 1);
  }
  return marked;
}

/** From behind a bookmark to the end of its paragraph; or a cell of its row. */
function blockAt(xml: string, bookmark: number, column: number | undefined): { start: number; end: number } {
  const start = xml.indexOf('>', bookmark) + 1;
  const paragraph = { start, end: xml.indexOf('</w:p>', start) };
  if (column === undefined) return paragraph;
  const row = Math.max(xml.lastIndexOf('<w:tr>', bookmark), xml.lastIndexOf('<w:tr ', bookmark));
  const within = xml.indexOf('>', row) + 1;
  let [at, next] = [within, 0];
  for (const cell of elementsOf(xml.slice(within, xml.indexOf('</w:tr>', bookmark)))) {
    if (nameOf(cell) === 'w:tc') {
      const span = Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1);
      if (next <= column && column < next + span) return { start: at, end: at + cell.length };
      next += span;
    }
    at += cell.length;
  }
  return paragraph;
}

/** A run; what it says, where it says nothing but one text. */
const run =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(?:(?!<\/w:r>).)*)<\/w:r>/gsu;
const texts = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

function withStretch(block: string, { start = 0, end }: PrintedPlace, comments: readonly number[]): string {
  const [open, close] = [comments.map(opening).join(''), comments.map(closing).join('')];
  let [at, isOpen, isClosed] = [0, false, false];
  const marked = block.replace(run, (whole, properties: string | undefined, text: string | undefined) => {
    const words = text === undefined ? wordsIn(whole) : unescaped(text);
    const from = at;
    at += lettersIn(words);
    if (isClosed || words === '' || (!isOpen && at <= start)) return whole;
    const isEnd = end !== undefined && end <= at;
    const [first, last] = [
      isOpen ? 0 : indexOfLetter(words, start - from),
      isEnd ? indexOfLetter(words, end - from - 1) + 1 : words.length,
    ];
    const [before, after] = [isOpen ? '' : open, isEnd ? close : ''];
    [isOpen, isClosed] = [true, isEnd];
    if (text === undefined) return before + whole + after;
    const piece = (words: string) => runOf(words, properties);
    return (
      piece(words.slice(0, first)) +
      before +
      piece(words.slice(first, last)) +
      after +
      piece(words.slice(last))
    );
  });
  if (isClosed) return marked;
  return behindLastRun(marked, isOpen ? close : open + close);
}

function wordsIn(xml: string): string {
  return Array.from(xml.matchAll(texts), ([, text = '']) => unescaped(text)).join('');
}

function behindLastRun(block: string, xml: string): string {
  const last = block.lastIndexOf('</w:r>');
  const at = last >= 0 ? last + '</w:r>'.length : Math.max(0, block.lastIndexOf('</w:p>'));
  return block.slice(0, at) + xml + block.slice(at);
}

/** Where the letter of a number stands, blanks not counted. */
function indexOfLetter(text: string, number: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (/\s/u.test(text[index] as string)) continue;
    if (count++ === number) return index;
  }
  return text.length;
}

function runOf(text: string, properties = ''): string {
  return text && `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const opening = (number: number) => `<w:commentRangeStart w:id="${number}"/>`;
const closing = (number: number) =>
  `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
