import { Marked, type Token, type Tokens } from 'marked';
import { matchAsWritten } from '../../../core/text/simplified.ts';
import { escaped } from '../../../print/documents/markup.ts';
import type { ForeignBlock, ForeignDocument } from '../foreign-document.ts';
import { barTable, isBarRow } from './bar-table.ts';
import { blocksWithin } from './html/blocks.ts';
import { parseHtml } from './html/parse.ts';
import { expectAtMost, limits } from './limits.ts';
import { leftOutList } from './omission-list.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readText } from './text.ts';
import { oneLine } from './tidy.ts';

const marked = new Marked({
  gfm: true,
  renderer: {
    /** Numbers stay as they are written; the library would count anew from the first. */
    list({ ordered, items }: Tokens.List) {
      const entries = items.map((item) => {
        const label = ordered ? (/^\s*(\d{1,9}[.)])/u.exec(item.raw)?.[1] ?? '') : '';
        return `<li data-label="${escaped(label)}">${this.parser.parse(item.tokens)}</li>`;
      });
      return `<ul>${entries.join('')}</ul>`;
    },
  },
});

/** The library compares each mark of emphasis in a block with all others; more of them must be there for something else. */
const mostMarks = 1000;

/**
 * `**1.健全制度。**建立机制`: between a full stop and a letter CommonMark sees no end of the emphasis, though whoever writes
 * Chinese without blanks means one.
 */
const tightEmphasis =
  /(?<![\\*])\*\*(?!\s)([^*\n]*\p{P})(?<!\\)\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*\*(?=\p{P})([^*\n]*[^\s*\\])\*\*(?!\*)/gu;

/** Reads Markdown: each of its blocks as the page that it would become, so that its line is known. */
export function readMarkdown(text: string): ForeignDocument {
  if (text.split(/\n[ \t\r]*\n/u).some((block) => block.split(/[_*~]/u).length > mostMarks))
    return readText(text);
  const { title, body, firstLine } = withoutFrontMatter(text.replace(/\r\n?/gu, '\n'));
  const leftOut = leftOutList();
  const blocks: ForeignBlock[] = [];
  let number = firstLine;
  for (const token of marked.lexer(plainMarkdown(body).replace(tightEmphasis, '<b>$1$2</b>'))) {
    const place = { unit: 'line', number: number + leadingLines(token.raw) } as const;
    const read = tableIn(token)
      ? barTable(linesOf(token.raw), place)
      : blocksWithin(parseHtml(marked.parser([token])), { leftOut, next: () => place });
    for (const block of read) blocks.push(block);
    expectAtMost(blocks.length, limits.paragraphs);
    number += token.raw.split('\n').length - 1;
  }
  return { ...(title && { title }), blocks, leftOut: leftOut.entries };
}

/** Rows as plans write them, without the rule that Markdown asks for. */
function tableIn(token: Token): boolean {
  return token.type === 'paragraph' && linesOf(token.raw).every(isBarRow);
}

function linesOf(raw: string): string[] {
  return raw.split('\n').filter((line) => line.trim() !== '');
}

function leadingLines(raw: string): number {
  return /^\s*\n/u.exec(raw)?.[0].split('\n').length ?? 1;
}

/** What stands between `---` in front of the text says what it is about. */
function withoutFrontMatter(text: string): { title: string; body: string; firstLine: number } {
  const [front = '', inside = ''] = /^---\n([\s\S]*?\n)---\n/u.exec(text) ?? [];
  const title = matchAsWritten(/^(?:title|标题)\s*[:：]\s*(.*)$/mu, inside)?.[1] ?? '';
  return {
    title: oneLine(title.replace(/^(["'])(.*)\1$/u, '$2')),
    body: text.slice(front.length),
    firstLine: front.split('\n').length - 1,
  };
}
