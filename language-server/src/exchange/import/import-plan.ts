import { type Localized, quoted } from '../../core/text/localized.ts';
import { scriptOf } from '../../core/text/script.ts';
import { asComments, spellingFor } from '../paste/plan-text.ts';
import type { ForeignBlock, ForeignDocument } from './foreign-document.ts';
import { asides } from './plan/asides.ts';
import { asideLines, writtenLines } from './plan/blocks.ts';
import { withDecimalHeadings } from './plan/decimal-headings.ts';
import { documentParts } from './plan/document-parts.ts';
import { findFront } from './plan/front.ts';
import { planHeader } from './plan/header.ts';
import { foundIn } from './plan/import-counts.ts';
import { endOfText } from './plan/page-end.ts';
import { withPagesApart } from './plan/pages-in-one-line.ts';
import { picturedTables } from './plan/pictured-tables.ts';
import { type MarkedPart, planLines } from './plan/plan-lines.ts';
import { type ImportReport, type Notice, paragraphFates, tableFates, tally } from './plan/report.ts';
import { bare, inOneCell } from './plan/tables/cells.ts';
import { withContinuedTables } from './plan/tables/continued.ts';
import { withScrapedTables } from './plan/tables/scraped.ts';
import { withWholeBrackets } from './plan/whole-brackets.ts';
import { withWholeBoxTitles, withWholeTitles } from './plan/whole-titles.ts';

/** A document as a plan file, and what became of all that stood in it. */
export interface ImportedPlan {
  readonly text: string;
  readonly report: ImportReport;
}

/**
 * Writes a document as a plan: its title and who issues it as the header, its tables of indicators as such, its
 * headings and paragraphs as they are, what introduces the plan as comments. Nothing is left out; never throws.
 * @param fileName what the plan is called after where the document has no title
 */
export function importPlan(foreign: ForeignDocument, fileName: string): ImportedPlan {
  const document = withPagesApart(foreign);
  const written = withWholeTitles(
    withWholeBoxTitles(withWholeBrackets(document.blocks.map(inOneLine).filter(isWritten))),
  );
  const blocks = withDecimalHeadings(withContinuedTables(withScrapedTables(written)));
  const named = document.title?.trim() || fileName.replace(/^.*[\\/]|\.[^.]*$/gu, '');
  const front = findFront(blocks, named);
  const script = scriptOf(blocks.flatMap(writtenLines).join(''));
  const end = endOfText(blocks, front.body);
  const header = planHeader(blocks.slice(0, end), front, spellingFor(script));
  const before = asides(blocks.slice(0, front.from), header, script);
  const title = blocks.slice(front.from, front.to).map(() => 'title' as const);
  const between = asides(blocks.slice(front.to, front.body), header, script);
  const body = documentParts(blocks.slice(front.body, end), header, script);
  const behind = asides(blocks.slice(end), header, script);
  const { lines, marked } = planLines(body.parts);
  const all = [
    ...asComments(before.lines),
    ...header.lines,
    ...asComments(blocks.slice(front.from, front.to).flatMap((block) => asideLines(block, script))),
    ...asComments(between.lines),
    '',
    ...lines,
    '',
    ...asComments(behind.lines),
  ];
  const text = `${all.join('\n').trimEnd()}\n`;
  return {
    text,
    report: {
      paragraphs: tally(paragraphFates, [
        ...before.paragraphs,
        ...title,
        ...between.paragraphs,
        ...body.paragraphs,
        ...behind.paragraphs,
      ]),
      tables: tally(tableFates, [...before.tables, ...between.tables, ...body.tables]),
      found: foundIn(text),
      leftOut: document.leftOut,
      ...(foreign.changes && { changes: foreign.changes }),
      notices: [
        ...(blocks.length === 0 ? [{ message: say.nothingRead, said: [] }] : []),
        ...(front.isInText ? [] : [{ message: say.noTitle(front.title), said: [] }]),
        ...body.notices,
        ...picturedTables(blocks, document.leftOut),
        ...marked.map(markedNotice),
      ],
    },
  };
}

/** Lines of a paragraph that its reader has not joined. */
function inOneLine(block: ForeignBlock): ForeignBlock {
  return block.kind === 'paragraph' ? { ...block, text: inOneCell(block.text) } : block;
}

function isWritten(block: ForeignBlock): boolean {
  return block.kind === 'grid' || bare(block.text) !== '';
}

function markedNotice({ text, place }: MarkedPart): Notice {
  return { ...(place && { place }), message: say.setApart, said: [text] };
}

const say = {
  noTitle: (title: string): Localized => ({
    zh: `没有找到规划的标题，用了${quoted(title)}：请改成规划的名称`,
    en: `no title was found, so ${quoted(title)} was taken; write the plan’s name`,
  }),
  nothingRead: {
    zh: '文件里没有文字：如果是扫描件，请先识别成文字再导入',
    en: 'there is no text in the file; if it is a scan, have its text recognised first',
  },
  setApart: {
    zh: '会被读成规划语言的关键词或者标题，前面加了“——”或者括号，仍作正文：请核对',
    en: 'would be read as a keyword or a heading, so it was marked as text with —— or brackets; check it',
  },
};
