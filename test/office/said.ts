import { cleanTable, oneLine } from '../../language-server/src/print/documents/clean-text.ts';
import type {
  DocumentParagraph,
  DocumentPart,
  DocumentPictures,
  OfficialDocument,
} from '../../language-server/src/print/official/document.ts';
import type { ReviewParagraph as Remark } from '../../language-server/src/print/reports/finding-rows.ts';
import type { Review } from '../../language-server/src/print/reports/review.ts';
import type { Table } from '../../language-server/src/print/tables/table.ts';

/** What a reader must find in a file. */
export interface Said {
  /** Its texts in their order; white space aside, each stands whole in the file. */
  readonly says: readonly string[];
  /** Its tables as they are before they are laid out. */
  readonly tables: readonly Table[];
  /** What is said again at the top of the page that a table or box goes on on. */
  readonly heads: readonly string[];
}

/** The headings of a table, as they follow each other in its first row. */
export function headOf({ columns }: Table): string {
  return columns.map(({ heading }) => heading).join('');
}

/** @param title What stands above the first table. */
export function saidByTables(tables: readonly Table[], title = ''): Said {
  return {
    says: [oneLine(title), ...tables.flatMap(textsOf)],
    tables,
    heads: tables.map(headOf),
  };
}

function textsOf(table: Table): string[] {
  const { title, columns, rows, notes } = cleanTable(table);
  return [title, ...columns.map(({ heading }) => heading), ...rows.flat().map(({ text }) => text), ...notes];
}

export function saidByDocument(document: OfficialDocument): Said {
  const { documentNumber = '', title, parts, attachments, signature, pictures } = document;
  const says = [
    documentNumber,
    title,
    ...parts.flatMap(saidByPart),
    ...(signature ? [...signature.issuers, signature.date ?? ''] : []),
    ...attachments.flatMap(({ mark, name, parts }) => [mark, name, ...parts.flatMap(saidByPart)]),
    ...(pictures ? saidByPictures(pictures) : []),
  ];
  const tables = [...parts, ...attachments.flatMap((each) => each.parts)].flatMap(tablesOf);
  const boxes = parts.flatMap((part) => (part.kind === 'box' ? part.title : []));
  return { says, tables, heads: [...boxes, ...tables.map(headOf)] };
}

function saidByPictures({ stages, trajectories }: DocumentPictures): string[] {
  return [
    ...stages.flatMap(({ label, summary, rows }) => [
      label,
      summary,
      ...rows.flatMap(({ what, due }) => [what, due]),
    ]),
    ...trajectories.map(({ name }) => name),
  ];
}

function saidByPart(part: DocumentPart): string[] {
  switch (part.kind) {
    case 'heading':
      return [part.text, part.runIn ?? ''];
    case 'paragraph':
      return [saidByParagraph(part)];
    case 'attachments':
      return [...part.lines];
    case 'table':
      return textsOf(part.table);
    case 'box':
      return [part.title, ...part.parts.flatMap(saidByPart)];
  }
}

function saidByParagraph({ lead = '', text }: DocumentParagraph): string {
  return lead + text;
}

function tablesOf(part: DocumentPart): Table[] {
  if (part.kind === 'table') return [part.table];
  return part.kind === 'box' ? part.parts.flatMap(tablesOf) : [];
}

export function saidByReview({ overview, plans, legend }: Review): Said {
  const says = [
    ...(overview ? textsOf(overview) : []),
    ...plans.flatMap(({ title, file, facts, counts, opening, groups }) => [
      title,
      file,
      ...[facts, counts].flatMap(textsOf),
      opening,
      ...groups.flatMap(({ heading, findings }) => [
        heading,
        ...findings.flatMap(({ severityName, title, rows }) => [
          severityName,
          title,
          ...rows.flatMap(({ label, paragraphs }) => [label, ...paragraphs.map(saidByRemark)]),
        ]),
      ]),
    ]),
    ...legend.flatMap(({ title, code, why }) => [title, code, why]),
  ];
  const tables = [...(overview ? [overview] : []), ...plans.flatMap(({ facts, counts }) => [facts, counts])];
  return { says, tables, heads: tables.map(headOf) };
}

function saidByRemark({ said = '', quoted = [] }: Remark): string {
  return said + quoted.map(({ text }) => text).join('');
}
