import { strFromU8, unzipSync } from 'fflate';
import {
  elementsOf,
  nameOf,
  opened,
  unescaped,
} from '../../../../language-server/src/print/compare/word/xml.ts';

/** What one does with all tracked changes of a document at once. */
export type Choice = 'accepted' | 'rejected';

const fates: Readonly<Record<Choice, readonly string[]>> = {
  accepted: ['w:del', 'w:moveFrom'],
  rejected: ['w:ins', 'w:moveTo'],
};

/** The lines of a Word file's text that are left when its changes are settled; empty ones are left out. */
export function settledLines(file: Uint8Array, choice: Choice): string[] {
  const xml = documentXml(file);
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('</w:body>'));
  return linesOf(body, fates[choice]).filter((line) => line.trim() !== '');
}

/** The lines of a file without changes. */
export function linesIn(file: Uint8Array): string[] {
  return settledLines(file, 'accepted');
}

export function documentXml(file: Uint8Array): string {
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
}

/** A paragraph whose mark goes is joined to the one behind it. */
function linesOf(xml: string, gone: readonly string[]): string[] {
  const lines: string[] = [];
  let open = '';
  for (const element of elementsOf(xml)) {
    const name = nameOf(element);
    if (name === 'w:p') {
      open += textOf(opened(element).within, gone);
      if (goes(element, 'w:pPr', 'w:rPr', gone)) continue;
      lines.push(open);
      open = '';
    } else if (name === 'w:tr' && goes(element, 'w:trPr', undefined, gone)) {
    } else if (['w:tbl', 'w:tr', 'w:tc'].includes(name)) lines.push(...linesOf(opened(element).within, gone));
  }
  return open === '' ? lines : [...lines, open];
}

function goes(
  element: string,
  properties: string,
  within: string | undefined,
  gone: readonly string[],
): boolean {
  const child = (xml: string, name: string) =>
    elementsOf(opened(xml).within).find((each) => nameOf(each) === name);
  const found = child(element, properties);
  const marks = within && found ? child(found, within) : found;
  return marks !== undefined && elementsOf(opened(marks).within).some((each) => gone.includes(nameOf(each)));
}

function textOf(xml: string, gone: readonly string[]): string {
  return elementsOf(xml)
    .map((element) => {
      const name = nameOf(element);
      if (gone.includes(name) || name === 'w:pPr' || name === 'w:rPr') return '';
      if (name === 'w:t' || name === 'w:delText') return unescaped(opened(element).within);
      if (name === 'w:br' || name === 'w:tab') return ' ';
      return textOf(opened(element).within, gone);
    })
    .join('');
}
