import type {
  DocumentParagraph,
  DocumentPart,
  OfficialDocument,
} from '../../../language-server/src/print/official/document.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';

/** A document as lines that can be read: headings with a mark for each rank, what a box holds indented. */
export function outlineOf(document: OfficialDocument): string[] {
  const { title, documentNumber, parts, attachments, signature } = document;
  return [
    ...(documentNumber ? [`文号 ${documentNumber}`] : []),
    ...(title ? [`标题 ${title}`] : []),
    ...parts.flatMap(partLines),
    ...(signature ? [`落款 ${signature.issuers.join('、')} ${signature.date ?? ''}`.trimEnd()] : []),
    ...attachments.flatMap(({ mark, name, parts }) => [`${mark} ${name}`, ...parts.flatMap(partLines)]),
  ];
}

function partLines(part: DocumentPart): string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.rank)} ${part.text}${part.runIn === undefined ? '' : ` + ${part.runIn}`}`];
    case 'paragraph':
      return [paragraphLine(part)];
    case 'table':
      return [tableLine(part.table)];
    case 'attachments':
      return [...part.lines];
    case 'box':
      return [`专栏 ${part.title}`, ...part.parts.flatMap(partLines).map((line) => `  ${line}`)];
  }
}

function paragraphLine({ lead, text }: DocumentParagraph): string {
  return lead === undefined ? text : `[${lead}] ${text}`;
}

function tableLine({ columns, rows, notes }: Table): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(({ text }) => text))];
  return `表 ${[...lines.map((line) => line.join(' ')), ...notes].join('｜')}`;
}
