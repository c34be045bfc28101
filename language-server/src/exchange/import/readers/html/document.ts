import type { ForeignDocument } from '../../foreign-document.ts';
import { withoutContentsTitle } from '../contents-title.ts';
import { leftOutList, type OmissionList } from '../omission-list.ts';
import { oneLine } from '../tidy.ts';
import { blocksWithin } from './blocks.ts';
import {
  childrenOf,
  elementsNamed,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parseHtml,
  textWithin,
} from './parse.ts';
import { unreadOf } from './unread-elements.ts';

/**
 * Reads a web page. Where it says which part of it is the text (`main`, `article`), the rest is left out.
 * @throws Unreadable
 */
export function readHtml(html: string): ForeignDocument {
  const document = parseHtml(html);
  const leftOut = leftOutList();
  let paragraphs = 0;
  const next = () => ({ unit: 'paragraph', number: ++paragraphs }) as const;
  const main = mainPart(document);
  if (main) leaveOutAround(document, main, leftOut);
  const blocks = withoutContentsTitle(blocksWithin(main ?? document, { leftOut, next }), leftOut);
  const title = titleIn(oneLine(elementsNamed(document, 'title').slice(0, 1).map(textWithin).join('')));
  return { ...(title && { title }), blocks, leftOut: leftOut.entries };
}

/** Sites add their sections and their own name: the longest part is that of the page. */
function titleIn(title: string): string {
  return title.split(/_+| [-–—|] |\|/u).reduce((longest, part) => {
    return part.trim().length > longest.length ? part.trim() : longest;
  }, '');
}

function mainPart(document: HtmlNode): HtmlElement | undefined {
  for (const name of ['main', 'article']) {
    const found = elementsNamed(document, name).filter((element) => oneLine(textWithin(element)) !== '');
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function leaveOutAround(node: HtmlNode, main: HtmlElement, leftOut: OmissionList): void {
  const around = new Set<HtmlNode>();
  for (let at: HtmlNode | null = main; at; at = 'parentNode' in at ? at.parentNode : null) around.add(at);
  const leaveOut = (each: HtmlNode) => {
    if (each === main) return;
    if (around.has(each)) {
      for (const child of childrenOf(each)) leaveOut(child);
      return;
    }
    const unread = isElement(each) ? unreadOf(each) : undefined;
    const text = each.nodeName === '#comment' || unread ? (unread?.text ?? '') : textWithin(each);
    if (oneLine(text)) leftOut.add(unread?.kind ?? 'page-marks', text);
  };
  leaveOut(node);
}
