import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const;
const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** The parts of a Word file, each as what stands in its root element. */
export type WordParts = Partial<Record<(typeof kinds)[number], string>> & {
  /** What the file's properties call it. */
  readonly title?: string;
  /** Further files by their names. */
  readonly files?: Readonly<Record<string, string>>;
};

/** A Word file as Word writes it, of hand-written XML. */
export function docx(body: string, parts: WordParts = {}): Uint8Array {
  const given = kinds.filter((kind) => parts[kind] !== undefined);
  const relations = given.map(
    (kind) => `<Relationship Id="${kind}" Type="http://x/relationships/${kind}" Target="${kind}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(
      '<Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="word/document.xml"/>',
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...(parts.title && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title}</dc:title></cp:coreProperties>`,
    }),
    ...Object.fromEntries(
      given.map((kind) => [`word/${kind}.xml`, part(roots[kind] ?? kind, parts[kind] ?? '')]),
    ),
    ...parts.files,
  };
  return zipped(files);
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A paragraph. @param content a text, or runs; @param properties what stands in `w:pPr` */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run. @param content a text, or what stands in a run */
export function r(content: string, properties = ''): string {
  const inside = content.startsWith('<') ? content : `<w:t xml:space="preserve">${content}</w:t>`;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** A paragraph of a list. */
export function numbered(content: string, list: string | number, level = 0): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table. @param rows cells as texts, as paragraphs, or with properties as [properties, content] */
export function tbl(...rows: readonly (readonly (string | readonly [string, string])[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? tc(cell) : tc(cell[1], cell[0]))),
  );
  return `<w:tbl>${cells.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function tc(content: string, properties = ''): string {
  const inside = content.startsWith('<') ? content : p(content);
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
}

/** A workbook of one row. @param formats the number formats of styles 1, 2 … @param shared texts that cells name */
export function workbook(
  cells: string,
  formats: readonly number[] = [],
  shared: readonly string[] = [],
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (...entries: readonly (readonly [string, string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'styles', 'styles.xml'],
      ['r3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs>${[0, ...formats].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });
}
