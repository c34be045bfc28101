import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { Unreadable } from '../../../interchange/unreadable.ts';
import { faults } from '../faults.ts';
import { expectAtMost, limits } from '../limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** How much is read before the tag at its end is looked at. */
const step = 16 * 1024;

/**
 * Reads a page as browsers do. Nothing in it is run or loaded.
 * @throws Unreadable where its tags are nested or heaped up as on no page: reading it might never end
 */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: countingAdapter() });
  // a field of the library's that its types keep to itself
  const tokenizer = parser.tokenizer as unknown as {
    readonly currentToken?: { readonly attrs?: unknown[] } | null;
  };
  for (let at = 0; at < html.length; at += step) {
    parser.tokenizer.write(html.slice(at, at + step), at + step >= html.length);
    // each attribute is compared with all before it
    expectAtMost(tokenizer.currentToken?.attrs?.length ?? 0, limits.attributes);
  }
  return parser.document;
}

/** The tree adapter of the library, with limits. */
function countingAdapter(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let count = 0;
  const place = (parent: Parent, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > limits.depth) throw new Unreadable(faults.tooDeep);
    depths.set(node, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      expectAtMost(++count, limits.nodes);
      expectAtMost(attributes.length, limits.attributes);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    appendChild: (parent, node) => {
      place(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore: (parent, node, reference) => {
      place(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return node !== undefined && 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** All elements of the given names below a node, in order. */
export function elementsNamed(node: HtmlNode, ...names: readonly string[]): HtmlElement[] {
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child) && names.includes(child.tagName) ? [child] : []),
    ...elementsNamed(child, ...names),
  ]);
}

/** All that stands below a node, that of scripts and styles left out. */
export function textWithin(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (isElement(node) && ['script', 'style', 'template', 'noscript'].includes(node.tagName)) return '';
  const separator = isElement(node) && /^(?:p|div|li|tr|td|th|h\d|br)$/u.test(node.tagName) ? '\n' : '';
  return childrenOf(node).map(textWithin).join('') + separator;
}
