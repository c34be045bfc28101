import { childAt, type XmlNode } from '../archive/xml.ts';

/** Where a tracked change deletes the end of a paragraph, it goes on in the next one, which keeps its looks. */
export function joinedParagraphs(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && node.name === 'w:p' && hasDeletedEnd(last)) joined[joined.length - 1] = together(last, node);
    else joined.push(node);
  }
  return joined;
}

function hasDeletedEnd(node: XmlNode): boolean {
  return node.name === 'w:p' && childAt(node, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

function together(first: XmlNode, second: XmlNode): XmlNode {
  const isProperties = (child: XmlNode | string) => typeof child !== 'string' && child.name === 'w:pPr';
  const inside = [...first.children, ...second.children].filter((child) => !isProperties(child));
  return { ...second, children: [...second.children.filter(isProperties), ...inside] };
}
