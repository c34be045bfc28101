import { elementsOf, type XmlNode } from '../archive/xml.ts';
import type { OmissionList } from '../omission-list.ts';

/** The text boxes of a drawing; counts what else it shows. */
export function textBoxesOf(drawing: XmlNode, leftOut: OmissionList): XmlNode[] {
  if (drawing.name === 'w:object') {
    leftOut.add(isEquation(drawing) ? 'formulas' : 'embedded-files');
    return [];
  }
  const boxes = outermost(drawing, ['w:txbxContent']);
  for (const { name } of outermost(drawing, [
    'w:txbxContent',
    'pic:pic',
    'v:imagedata',
    'c:chart',
    'dgm:relIds',
  ])) {
    if (name === 'c:chart') leftOut.add('charts');
    else if (name !== 'w:txbxContent') leftOut.add('pictures');
  }
  return boxes;
}

/** What a file offers twice, for new programs and for old ones, is read once. */
export function oneOfBoth(alternatives: XmlNode): XmlNode | undefined {
  const offered = elementsOf(alternatives);
  return offered.find(({ name }) => name === 'mc:Choice') ?? offered[0];
}

function isEquation(object: XmlNode): boolean {
  return outermost(object, ['o:OLEObject']).some(({ attributes }) =>
    /^Equation/iu.test(attributes.ProgID ?? ''),
  );
}

function outermost(node: XmlNode, names: readonly string[]): XmlNode[] {
  if (node.name === 'mc:AlternateContent') {
    const one = oneOfBoth(node);
    return one ? outermost(one, names) : [];
  }
  return elementsOf(node).flatMap((child) =>
    names.includes(child.name) ? [child] : outermost(child, names),
  );
}
