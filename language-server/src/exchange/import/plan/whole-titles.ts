import { simplified } from '../../../core/text/simplified.ts';
import type { ForeignBlock } from '../foreign-document.ts';
import { contentsIn } from './contents.ts';
import { isHeading } from './repeated-contents.ts';
import { bare } from './tables/cells.ts';

/** A title is broken into no more lines than these. */
const mostLines = 3;

/**
 * Titles that the text has in several lines where the table of contents has them in one: no line break but such a one is
 * sure to be within a title.
 */
export function withWholeTitles(blocks: readonly ForeignBlock[]): readonly ForeignBlock[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const contents = contentsIn(paragraphs);
  const titles = new Map(
    paragraphs.filter((block) => contents.has(block)).map(({ text }) => [bare(titleIn(text)), titleIn(text)]),
  );
  if (titles.size === 0) return blocks;
  const whole: ForeignBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ForeignBlock;
    const lines = linesOfTitle(blocks, at, (text) => titles.has(text), contents);
    const title = titles.get(bare(textOf(blocks.slice(at, at + lines))));
    if (block.kind === 'paragraph' && lines > 1 && title) {
      const asides = blocks.slice(at, at + lines).flatMap((each) => each.asides ?? []);
      whole.push({ ...block, text: title, ...(asides.length > 0 && { asides }) });
      at += lines - 1;
    } else whole.push(block);
  }
  return whole;
}

/** `专栏` alone, its number and its title below it, as a page that sets them in a frame of their own has them. */
export function withWholeBoxTitles(blocks: readonly ForeignBlock[]): readonly ForeignBlock[] {
  const whole: ForeignBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ForeignBlock;
    const texts = isBareBox(block) ? titleBelow(blocks.slice(at + 1, at + 1 + mostPieces)) : [];
    if (block.kind !== 'paragraph' || texts.length === 0) {
      whole.push(block);
      continue;
    }
    const [number = '', ...others] = /^\d/u.test(texts[0] ?? '') ? texts : ['', ...texts];
    const asides = blocks.slice(at, at + 1 + texts.length).flatMap((each) => each.asides ?? []);
    const text = `${block.text}${number} ${others.join('')}`;
    whole.push({ ...block, text, ...(asides.length > 0 && { asides }) });
    at += texts.length;
  }
  return whole;
}

const mostPieces = 6;

function isBareBox(block: ForeignBlock): boolean {
  return block.kind === 'paragraph' && /^专栏$/u.test(simplified(block.text.trim()));
}

/** A number, pieces of a word or two, and the line that ends the title; nothing where that is none. */
function titleBelow(blocks: readonly ForeignBlock[]): string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') return [];
    const text = block.text.trim();
    const isNumber = texts.length === 0 && /^\d{1,2}$/u.test(text);
    if (!isNumber && (!/^[^，。；：！？,;:|｜]{2,40}$/u.test(text) || isHeading(block))) return [];
    texts.push(text);
    if (!isNumber && text.length > longestPiece) return texts;
  }
  return [];
}

const longestPiece = 4;

/** Without the dots and the number of the page. */
function titleIn(line: string): string {
  return line.replace(/[\s　.．·…—－-]*\d{1,3}[—－-]?$/u, '').trim();
}

function linesOfTitle(
  blocks: readonly ForeignBlock[],
  at: number,
  isTitle: (text: string) => boolean,
  contents: ReadonlySet<unknown>,
): number {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || contents.has(block) || !isHeading(block)) return 1;
  for (let lines = 2; lines <= mostLines; lines++) {
    const next = blocks[at + lines - 1];
    if (next?.kind !== 'paragraph' || isHeading(next)) return 1;
    if (isTitle(bare(textOf(blocks.slice(at, at + lines))))) return lines;
  }
  return 1;
}

function textOf(blocks: readonly ForeignBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('');
}
