import type { OmissionKind } from '../../foreign-document.ts';
import { oneLine } from '../tidy.ts';
import {
  attribute,
  childrenOf,
  elementsNamed,
  type HtmlElement,
  hasClass,
  isElement,
  textWithin,
} from './parse.ts';

/** Why an element is no part of a page's text; undefined where it is. */
export interface UnreadElement {
  /** Absent for what no reader ever sees, such as a script. */
  readonly kind?: OmissionKind;
  readonly text: string;
}

const kinds: Readonly<Record<string, OmissionKind>> = {
  footer: 'page-marks',
  aside: 'page-marks',
  button: 'page-marks',
  select: 'page-marks',
  textarea: 'page-marks',
  dialog: 'hidden',
  img: 'pictures',
  svg: 'pictures',
  canvas: 'pictures',
  video: 'embedded-files',
  audio: 'embedded-files',
  iframe: 'embedded-files',
  object: 'embedded-files',
  embed: 'embedded-files',
  math: 'formulas',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
};

const unseen = [
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'input',
  'rt',
  'rp',
  'datalist',
  'frameset',
];

export function unreadOf(element: HtmlElement): UnreadElement | undefined {
  const name = element.tagName;
  if (unseen.includes(name)) return { text: '' };
  const kind = isHidden(element) ? 'hidden' : (kinds[name] ?? marksOf(element));
  if (!kind) return undefined;
  const text = name === 'img' ? (attribute(element, 'alt') ?? '') : textWithin(element);
  // a page number, a menu without words, something deleted that was blank
  const saysNothing = oneLine(text) === '' && ['hidden', 'page-marks', 'deleted'].includes(kind);
  return saysNothing ? { text: '' } : { kind, text };
}

function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(style)
  );
}

/** Menus, and what stands over the text; a table of contents leads to places of its own page. */
function marksOf(element: HtmlElement): OmissionKind | undefined {
  switch (element.tagName) {
    case 'header':
      return elementsNamed(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0 ? undefined : 'page-marks';
    case 'nav':
      return leadsWithinPage(element) ? 'contents' : 'page-marks';
    case 'p':
    case 'li':
      return leadsWithinPage(element) && isAllLinks(element) ? 'contents' : undefined;
    default:
      return undefined;
  }
}

function leadsWithinPage(element: HtmlElement): boolean {
  const links = elementsNamed(element, 'a').map((link) => attribute(link, 'href') ?? '');
  return links.length > 0 && links.every((link) => link.startsWith('#'));
}

function isAllLinks(element: HtmlElement): boolean {
  const linked = elementsNamed(element, 'a').map(textWithin).join('');
  return oneLine(linked) !== '' && oneLine(linked) === oneLine(textWithin(element));
}

/** Where lines are set as `span`s in blocks of their own, as our export of an official document has them. */
export function holdsLines(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return (
    element.tagName === 'p' &&
    (hasClass(element, 'attachments') ||
      (isElement(parent ?? undefined) && hasClass(parent as HtmlElement, 'signature'))) &&
    childrenOf(element).every((child) => isElement(child) && child.tagName === 'span')
  );
}
