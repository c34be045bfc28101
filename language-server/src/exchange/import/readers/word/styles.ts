import { simplified } from '../../../../core/text/simplified.ts';
import type { ParagraphStyle } from '../../foreign-document.ts';
import { childAt, elementsOf, type XmlNode } from '../archive/xml.ts';
import { numberAt, switchAt, valueAt } from './properties.ts';

/** What a document's styles say of paragraphs and runs, those they are based on included. */
export interface Styles {
  /** The style of a paragraph that names none. */
  readonly usual: string | undefined;
  headingOf(id: string | undefined): ParagraphStyle | undefined;
  /** Whether it is one of a table of contents. */
  isOfContents(id: string | undefined): boolean;
  /** The list it numbers with, and the style that says so. */
  listOf(
    id: string | undefined,
  ): { readonly id: string; readonly level?: number; readonly style: string } | undefined;
  isHidden(id: string | undefined): boolean;
  isRaised(id: string | undefined): boolean;
}

/** Styles can't be based on each other for ever. */
const longestChain = 30;

/** From word/styles.xml. */
export function stylesOf(part: XmlNode | undefined): Styles {
  const styles = new Map<string, XmlNode>();
  let usual: string | undefined;
  for (const style of part ? elementsOf(part) : []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    styles.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (isDefault && style.attributes['w:type'] === 'paragraph') usual = id;
  }
  const chain = (id: string | undefined): XmlNode[] => {
    const found: XmlNode[] = [];
    let style = styles.get(id ?? '');
    while (style && found.length < longestChain) {
      found.push(style);
      style = styles.get(valueAt(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  /** What the nearest style says that says anything. */
  const nearest = <T>(id: string | undefined, says: (style: XmlNode) => T | undefined): T | undefined => {
    for (const style of chain(id)) {
      const said = says(style);
      if (said !== undefined) return said;
    }
    return undefined;
  };
  return {
    usual,
    headingOf: (id) => nearest(id, headingIn) || undefined,
    isOfContents: (id) =>
      chain(id).some((style) => /^(?:toc|目录)\s*(?:\d|heading|标题)$/iu.test(nameOf(style))),
    listOf: (id) => nearest(id, listIn),
    isHidden: (id) => nearest(id, (style) => switchAt(style, 'w:rPr', 'w:vanish')) ?? false,
    isRaised: (id) => nearest(id, (style) => valueAt(style, 'w:rPr', 'w:vertAlign')) === 'superscript',
  };
}

function nameOf(style: XmlNode): string {
  return simplified(valueAt(style, 'w:name') ?? '');
}

/** 0 where a style says that it is no heading, whatever it is based on. */
function headingIn(style: XmlNode): ParagraphStyle | 0 | undefined {
  const name = nameOf(style);
  if (/^(?:title|标题)$/iu.test(name)) return 'title';
  const outline = outlineLevel(style);
  if (outline !== undefined) return outline;
  const level = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** 1 to 9; 0 for text; undefined where nothing is said. @param node a paragraph or a style */
export function outlineLevel(node: XmlNode): number | undefined {
  const level = numberAt(node, 'w:pPr', 'w:outlineLvl');
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

function listIn(style: XmlNode) {
  const properties = childAt(style, 'w:pPr', 'w:numPr');
  const id = valueAt(properties, 'w:numId');
  const level = numberAt(properties, 'w:ilvl');
  if (id === undefined) return undefined;
  return { id, style: style.attributes['w:styleId'] ?? '', ...(level !== undefined && { level }) };
}
