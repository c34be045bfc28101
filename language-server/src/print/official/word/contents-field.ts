import { BuilderElement, type Paragraph, type ParagraphChild, XmlComponent } from 'docx';
import { deepestListed } from '../contents.ts';

/** What Word knows a table of contents by: a frame with its commands around the lines of a field. */
export function contentsFrame(name: string, lines: readonly Paragraph[]): XmlComponent {
  return element('w:sdt', [
    element('w:sdtPr', [
      element('w:alias', [], { 'w:val': name }),
      element('w:docPartObj', [
        element('w:docPartGallery', [], { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique'),
      ]),
    ]),
    element('w:sdtContent', lines),
  ]);
}

/** What stands in front of the first line and behind the last. What is out of date is brought up to date on opening. */
export function contentsField(): { readonly begin: ParagraphChild[]; readonly end: ParagraphChild[] } {
  return {
    begin: runs([mark('begin', { 'w:dirty': 'true' }), new Instruction(), mark('separate')]),
    end: runs([mark('end')]),
  };
}

/** The headings of so many levels, as links; and what else is on a level of the outline. */
class Instruction extends XmlComponent {
  constructor() {
    super('w:instrText');
    this.root.push(`TOC \\o "1-${deepestListed}" \\h \\u`);
  }
}

function mark(type: string, more: Readonly<Record<string, string>> = {}): XmlComponent {
  return element('w:fldChar', [], { 'w:fldCharType': type, ...more });
}

/** A paragraph takes them as it takes the library's own; only its type doesn't say so. */
function runs(marks: readonly XmlComponent[]): ParagraphChild[] {
  return marks.map((each) => element('w:r', [each])) as unknown as ParagraphChild[];
}

function element(
  name: string,
  children: readonly XmlComponent[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children });
}
