import { childAt, type XmlNode } from '../archive/xml.ts';

/** The value of a property: `<w:numId w:val="3"/>`. */
export function valueAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return childAt(node, ...path)?.attributes['w:val'];
}

/** A whole number; undefined where it is none, or absent. */
export function numberAt(node: XmlNode | undefined, ...path: readonly string[]): number | undefined {
  const value = valueAt(node, ...path);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a switch is on (`<w:vanish/>`); undefined where it is not mentioned. */
export function switchAt(node: XmlNode | undefined, ...path: readonly string[]): boolean | undefined {
  const found = childAt(node, ...path);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
}
