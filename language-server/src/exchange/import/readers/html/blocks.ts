import { simplified } from '../../../../core/text/simplified.ts';
import { superscript } from '../../../../core/text/superscript.ts';
import type { ForeignBlock } from '../../foreign-document.ts';
import { expectAtMost, limits } from '../limits.ts';
import { oneLine, tidyLines } from '../tidy.ts';
import { labelsIn } from './list-label.ts';
import type { Page } from './page.ts';
import { childrenOf, type HtmlElement, type HtmlNode, isElement, textWithin } from './parse.ts';
import { tableBlocks } from './tables.ts';
import { holdsLines, unreadOf } from './unread-elements.ts';

const blockNames =
  /^(?:html|body|p|div|section|article|main|header|center|form|fieldset|legend|blockquote|pre|ul|ol|menu|li|dl|dt|dd|figure|figcaption|address|details|summary|hr|caption|h[1-6])$/u;

/** What stands below a node, in its order. */
export function blocksWithin(root: HtmlNode, page: Page): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  let line = '';
  let label = '';
  let isPreformatted = false;

  const endParagraph = (level?: number) => {
    const lines = level === undefined ? tidyLines(collapsed(line)) : [oneLine(collapsed(line))];
    line = '';
    for (const each of lines) {
      if (each === '') continue;
      const style = level === undefined ? {} : { style: level };
      blocks.push({ kind: 'paragraph', text: label + each, place: page.next(), ...style });
      label = '';
      expectAtMost(blocks.length, limits.paragraphs);
    }
  };

  const readAll = (node: HtmlNode) => {
    for (const child of childrenOf(node)) read(child);
  };

  const read = (node: HtmlNode): void => {
    if (isElement(node)) readElement(node);
    else if (node.nodeName === '#text' && 'value' in node) {
      line += isPreformatted ? node.value : withoutSourceLines(node.value);
    }
  };

  const readElement = (element: HtmlElement): void => {
    const unread = unreadOf(element);
    if (unread) {
      if (unread.kind) page.leftOut.add(unread.kind, unread.text);
      if (unread.kind === 'pictures' && oneLine(line) === '') markPicture(blocks);
      return;
    }
    const name = element.tagName;
    if (name === 'br') line += '\n';
    else if (name === 'sup') line += superscript(oneLine(textWithin(element)));
    else if (name === 'table') {
      endParagraph();
      for (const block of tableBlocks(element, page, (cell) => blocksWithin(cell, page))) blocks.push(block);
    } else if (blockNames.test(name)) readBlock(element);
    else readAll(element);
  };

  const readBlock = (element: HtmlElement) => {
    endParagraph();
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    const outer = isPreformatted;
    isPreformatted ||= element.tagName === 'pre';
    if (/^(?:ol|ul|menu)$/u.test(element.tagName)) readList(element);
    else if (holdsLines(element)) {
      for (const child of childrenOf(element)) {
        read(child);
        line += '\n';
      }
    } else readAll(element);
    isPreformatted = outer;
    endParagraph(level === undefined ? undefined : Number(level));
  };

  const readList = (list: HtmlElement) => {
    const labels = labelsIn(list);
    for (const child of childrenOf(list)) {
      label = (isElement(child) && labels.get(child)) || '';
      read(child);
      label = '';
    }
  };

  readAll(root);
  endParagraph();
  return blocks;
}

const caption = /^(?:专栏|附?[表图])\s*[一二三四五六七八九十\d]|[^，。；：]{2,30}(?:[表图]|指标)$/u;

/** A picture right behind the title of a table stands in its place. */
function markPicture(blocks: ForeignBlock[]): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.asides || !caption.test(simplified(last.text))) return;
  blocks[blocks.length - 1] = { ...last, asides: [{ kind: 'picture' }] };
}

/** Line breaks of the source are blanks, and none between Chinese characters. */
function withoutSourceLines(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}，。；：、！？”’）》】])[ \t\r\f]*\n\s*(?=[\p{Script=Han}，。；：、！？“‘（《【])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/gu, ' ');
}

function collapsed(line: string): string {
  return line.replace(/ {2,}/gu, ' ');
}
