import { counted } from '../list-numbers.ts';
import { attribute, childrenOf, type HtmlElement, isElement } from './parse.ts';

/** Ways of counting by what HTML and CSS call them. */
const formats: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
};

/**
 * What stands in front of the entries of a list: nothing where they have bullets.
 * `data-label` says it as it is, where the entries were read from a text that numbers them itself.
 */
export function labelsIn(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = childrenOf(list).filter(
    (child) => isElement(child) && child.tagName === 'li',
  ) as HtmlElement[];
  const format = formatOf(list);
  const isReversed = attribute(list, 'reversed') !== undefined;
  let number = numberOf(list, 'start') ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      number = numberOf(item, 'value') ?? number;
      const label = attribute(item, 'data-label') ?? (format ? labelOf(number, format) : '');
      number += isReversed ? -1 : 1;
      return [item, label];
    }),
  );
}

function formatOf(list: HtmlElement): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(attribute(list, 'style') ?? '')?.[1];
  if (style !== undefined) return formats[style.toLowerCase()];
  return list.tagName === 'ol' ? (formats[attribute(list, 'type') ?? ''] ?? 'decimal') : undefined;
}

function labelOf(number: number, format: string): string {
  return counted(number, format) + (format === 'chineseCounting' ? '、' : '.');
}

function numberOf(element: HtmlElement, name: string): number | undefined {
  const value = attribute(element, name)?.trim() ?? '';
  return /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
