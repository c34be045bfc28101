import { escaped } from '../../documents/markup.ts';
import { elementsOf, nameOf, opened, unescaped } from './xml.ts';

/** A paragraph of Word's as what is read in it and how that looks. */
export interface WordParagraph {
  readonly open: string;
  /** `<w:pPr>…</w:pPr>`, or nothing. */
  readonly properties: string;
  /** Bookmarks at its ends. */
  readonly starts: string;
  readonly ends: string;
  readonly runs: readonly WordRun[];
}

export interface WordRun {
  readonly properties: string;
  /** With `\n` for a line break and `\t` for a tab. */
  readonly text: string;
}

/** Undefined where it holds what is no text: a picture, a field. */
export function paragraphOf(xml: string): WordParagraph | undefined {
  const { open, within } = opened(xml);
  let [properties, starts, ends] = ['', '', ''];
  const runs: WordRun[] = [];
  for (const element of elementsOf(within)) {
    const name = nameOf(element);
    if (name === 'w:pPr') properties = element;
    else if (name === 'w:bookmarkStart') starts += element;
    else if (name === 'w:bookmarkEnd') ends += element;
    else {
      const run = name === 'w:r' ? runOf(element) : undefined;
      if (!run) return undefined;
      runs.push(run);
    }
  }
  return { open, properties, starts, ends, runs };
}

function runOf(xml: string): WordRun | undefined {
  let [properties, text] = ['', ''];
  for (const element of elementsOf(opened(xml).within)) {
    const name = nameOf(element);
    if (name === 'w:rPr') properties = element;
    else if (name === 'w:br') text += '\n';
    else if (name === 'w:tab') text += '\t';
    else if (name === 'w:t') text += unescaped(opened(element).within);
    else return undefined;
  }
  return { properties, text };
}

export function textOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs of a stretch of a paragraph's text, as XML. */
export function runsBetween(runs: readonly WordRun[], start: number, end: number): string {
  let [xml, at] = ['', 0];
  for (const { properties, text } of runs) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (piece !== '') xml += `<w:r>${properties}${contentOf(piece)}</w:r>`;
    at += text.length;
  }
  return xml;
}

function contentOf(text: string): string {
  return text
    .split(/([\n\t])/u)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join('');
}
