import { childAt, type XmlNode } from '../archive/xml.ts';
import { valueAt } from './properties.ts';
import type { Styles } from './styles.ts';

/**
 * Where a tracked change deletes the end of a paragraph, it goes on in the next one, which keeps its looks. So does a heading
 * whose end is hidden for the text behind it to stand in its line, unless Word numbers it: a number goes with its paragraph.
 */
export function joinedParagraphs(nodes: readonly XmlNode[], styles: Styles): XmlNode[] {
  const joined: XmlNode[] = [];
  const goesOn = (node: XmlNode) => hasDeletedEnd(node) || (hasHiddenEnd(node) && !isNumbered(node, styles));
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && node.name === 'w:p' && goesOn(last)) joined[joined.length - 1] = together(last, node);
    else joined.push(node);
  }
  return joined;
}

function hasDeletedEnd(node: XmlNode): boolean {
  return node.name === 'w:p' && childAt(node, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

/** Word's style separator. */
function hasHiddenEnd(node: XmlNode): boolean {
  return node.name === 'w:p' && childAt(node, 'w:pPr', 'w:rPr', 'w:specVanish') !== undefined;
}

function isNumbered(node: XmlNode, styles: Styles): boolean {
  const style = valueAt(node, 'w:pPr', 'w:pStyle') ?? styles.usual;
  return childAt(node, 'w:pPr', 'w:numPr') !== undefined || styles.listOf(style) !== undefined;
}

function together(first: XmlNode, second: XmlNode): XmlNode {
  const isProperties = (child: XmlNode | string) => typeof child !== 'string' && child.name === 'w:pPr';
  const inside = [...first.children, ...second.children].filter((child) => !isProperties(child));
  return { ...second, children: [...second.children.filter(isProperties), ...inside] };
}
