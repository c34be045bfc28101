import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { Unreadable } from '../../../interchange/unreadable.ts';
import { faults } from '../faults.ts';
import { expectAtMost, limits } from '../limits.ts';
import { damaged } from './damaged.ts';
import { type Prefixes, prefixed, prefixesIn } from './namespaces.ts';

/** An element of an Office file. Names have the prefixes that Office writes (`w:p`), whatever the file calls them. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/**
 * Reads a part of an Office file: no DOCTYPE, so no entities but those of XML itself, and nothing is ever loaded.
 * @throws Unreadable where it is not well-formed, has a DOCTYPE, or holds more than any document does
 */
export function readXml(bytes: Uint8Array): XmlNode {
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  expectNoDocumentType(text);
  expectAtMost(countOf(text, '<') + countOf(text, '='), limits.markup);
  const document = parsed(text);
  if (document.children.some((child) => child instanceof XmlDocumentType)) throw withDocumentType();
  if (!document.root) throw damaged();
  return nodeOf(document.root, new Map(), 0);
}

/** @throws Unreadable where the XML begins with a DOCTYPE */
export function expectNoDocumentType(xml: string): void {
  const root = xml.search(/<[^?!]/u);
  if (/<!DOCTYPE/u.test(xml.slice(0, root < 0 ? xml.length : root))) throw withDocumentType();
}

function withDocumentType(): Unreadable {
  return new Unreadable(documentType);
}

function parsed(text: string) {
  try {
    return parseXml(text, { preserveDocumentType: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(faults.tooDeep);
    throw error instanceof XmlError ? damaged() : error;
  }
}

function nodeOf(element: XmlElement, outer: Prefixes, depth: number): XmlNode {
  if (depth > limits.depth) throw new Unreadable(faults.tooDeep);
  const prefixes = prefixesIn(element.attributes, outer);
  const attributes: Record<string, string> = {};
  for (const name in element.attributes) {
    attributes[prefixed(name, prefixes)] = element.attributes[name] as string;
  }
  const children: (XmlNode | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(nodeOf(child, prefixes, depth + 1));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return { name: prefixed(element.name, prefixes, ''), attributes, children };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** The child elements, text between them left out. */
export function elementsOf({ children }: XmlNode): XmlNode[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child element of a name, or what a path of names leads to. */
export function childAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let at = node;
  for (const name of path) {
    at = at?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
  }
  return at;
}

/** All elements of a name below a node, in the order of the file. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** All text below a node. */
export function allText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');
}

const documentType = {
  zh: '文件里有 DOCTYPE 声明，为安全起见没有读：Word 和 Excel 不会写出这样的文件，请核对它从哪里来',
  en: 'has a DOCTYPE inside and was not read, to be safe; neither Word nor Excel writes such a file, check where it comes from',
};
