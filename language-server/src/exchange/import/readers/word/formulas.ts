import { superscript } from '../../../../core/text/superscript.ts';
import { allText, childAt, elementsOf, type XmlNode } from '../archive/xml.ts';

/** What an equation says in one line of text; undefined where it can't be set so. */
export function formulaText(node: XmlNode): string | undefined {
  const parts = elementsOf(node).map(partText);
  return parts.includes(undefined) ? undefined : parts.join('');
}

function partText(part: XmlNode): string | undefined {
  switch (part.name) {
    case 'm:r':
      return elementsOf(part)
        .filter(({ name }) => name === 'm:t')
        .map(allText)
        .join('');
    case 'm:sSup':
      return raised(part);
    case 'm:f':
      return joined(part, 'm:num', '/', 'm:den');
    case 'm:oMath':
    case 'w:r':
      return formulaText(part);
    case 'w:t':
      return allText(part);
    default:
      // properties say nothing; roots, sums and matrices need two dimensions
      return /Pr$|^w:/u.test(part.name) ? '' : undefined;
  }
}

function raised(part: XmlNode): string | undefined {
  const [base, power] = [childText(part, 'm:e'), childText(part, 'm:sup')];
  return base === undefined || power === undefined || !/^\d+$/.test(power)
    ? undefined
    : base + superscript(power);
}

function joined(part: XmlNode, before: string, sign: string, behind: string): string | undefined {
  const sides = [childText(part, before), childText(part, behind)];
  return sides.every((side) => side !== undefined && /^[\p{L}\p{N}.]+$/u.test(side))
    ? sides.join(sign)
    : undefined;
}

function childText(part: XmlNode, name: string): string | undefined {
  const child = childAt(part, name);
  return child && formulaText(child);
}
