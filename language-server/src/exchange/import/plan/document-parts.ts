import { type Localized, plural, quoted } from '../../../core/text/localized.ts';
import type { Script } from '../../../core/text/script.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import { asideLines, asidesOf, type PlanBlock, type TableBlock } from './blocks.ts';
import { contentsIn } from './contents.ts';
import { fieldsApart } from './fields-apart.ts';
import type { PlanHeader } from './header.ts';
import { markedHeadings } from './headings.ts';
import { annexesIn, glossaryIn, notesIn } from './numbered-text.ts';
import { isBoxTitle, isHeading, type PlanPart } from './plan-lines.ts';
import type { Notice, ParagraphFate, TableFate } from './report.ts';
import { tableNotices } from './table-notices.ts';
import { bare } from './tables/cells.ts';
import { readTable, type TableText } from './tables/read-table.ts';

/** The text of a plan in its parts, and what became of the document's paragraphs and tables. */
export interface DocumentParts {
  readonly parts: readonly PlanPart[];
  readonly paragraphs: readonly ParagraphFate[];
  readonly tables: readonly TableFate[];
  readonly notices: readonly Notice[];
}

/**
 * @param blocks those of the plan's own text
 * @param script the plan's
 */
export function documentParts(
  blocks: readonly PlanBlock[],
  header: PlanHeader,
  script: Script,
): DocumentParts {
  const contents = contentsIn(blocks);
  const isText = (paragraph: ForeignParagraph) => !header.blocks.has(paragraph) && !contents.has(paragraph);
  const marked = markedHeadings(blocks.filter((block) => block.kind === 'paragraph').filter(isText), script);
  const annexes = annexesIn(blocks);
  const notes = new Set([...notesIn(blocks), ...glossaryIn(blocks, annexes)]);
  const captions = sheetCaptions(blocks);
  const parts: PlanPart[] = [];
  const paragraphs: ParagraphFate[] = [];
  const tables: TableFate[] = [];
  const notices = headingNotice(marked);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      const table = readTable(block.grid, {
        above: textOf(blocks[at - 1]),
        script,
      });
      // one by one: a table may have more lines than a call has arguments
      for (const part of [...(captions.get(block) ?? []), ...tableParts(table, block)]) parts.push(part);
      for (const _ of block.paragraphs) paragraphs.push('table');
      tables.push(...tableFates(block, table));
      notices.push(...tableNotices(table, block));
    } else if (header.blocks.has(block)) {
      paragraphs.push('header');
    } else if (!isText(block)) {
      parts.push({ kind: 'comment', text: block.text });
      paragraphs.push('comment');
    } else if (annexes.has(block)) {
      const beginsPart = annexes.get(block) === true;
      parts.push({ kind: 'paragraph', text: block.text, place: block.place, beginsPart });
      paragraphs.push('text');
    } else if (notes.has(block)) {
      parts.push({ kind: 'line', text: block.text });
      paragraphs.push('text');
    } else {
      const text = marked.get(block) ?? block.text;
      for (const line of fieldsApart(text)) parts.push({ kind: 'paragraph', text: line, place: block.place });
      paragraphs.push(isHeading(text.trim()) ? 'heading' : 'text');
    }
    for (const text of asideLines(block, script)) parts.push({ kind: 'comment', text });
    const { place } = block.kind === 'table' ? block.grid : block;
    if (asidesOf(block).some(({ kind }) => kind === 'picture'))
      notices.push({ place, message: picture, said: [] });
  }
  return { parts, paragraphs, tables, notices };
}

function textOf(block: PlanBlock | PlanPart | undefined): string {
  return block && 'text' in block ? block.text : '';
}

/**
 * The names of a workbook's sheets above their first tables, where it has several and they say something that no title
 * above the table does.
 */
function sheetCaptions(blocks: readonly PlanBlock[]): ReadonlyMap<PlanBlock, readonly PlanPart[]> {
  const captions = new Map<PlanBlock, readonly PlanPart[]>();
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const sheet = block.kind === 'table' ? block.grid.sheet : undefined;
    if (block.kind !== 'table' || sheet === undefined || seen.has(sheet)) continue;
    seen.add(sheet);
    if (titlesAbove(blocks, at).some((title) => title.includes(sheet))) continue;
    if (!/^(?:sheet|工作表)\s*\d*$/iu.test(sheet)) captions.set(block, [{ kind: 'line', text: sheet }]);
  }
  return seen.size > 1 ? captions : new Map();
}

/** The lines that stand over a table in its sheet. */
function titlesAbove(blocks: readonly PlanBlock[], table: number): string[] {
  const isTitle = (block: PlanBlock | undefined) => block?.kind === 'paragraph' && block.place.unit === 'row';
  let from = table;
  while (isTitle(blocks[from - 1])) from--;
  return blocks.slice(from, table).map(textOf);
}

function tableParts({ kind, above, cells, below }: TableText, { links }: TableBlock): PlanPart[] {
  const isParagraph = (text: string) => kind === 'text' || isBoxTitle(text.trim());
  return [
    ...above.map((text): PlanPart => ({ kind: isParagraph(text) ? 'paragraph' : 'line', text })),
    ...(cells.length > 0 ? [{ kind: 'table', cells } as const] : []),
    ...below.map((text): PlanPart => ({ kind: 'line', text })),
    ...links.map((text): PlanPart => ({ kind: 'comment', text })),
  ];
}

function tableFates({ grids }: TableBlock, { kind }: TableText): TableFate[] {
  return Array.from({ length: grids }, (_, at) => (at === 0 ? kind : 'joined'));
}

const picture: Localized = {
  zh: '后面是一张图片，没有读入，原处留了一行“//”：如果是表格，请照原文补上',
  en: 'a picture stood behind this and was not read; a line with // says where. If it is a table, write it as one',
};

function headingNotice(marked: ReadonlyMap<ForeignParagraph, string>): Notice[] {
  const [first] = marked;
  if (!first) return [];
  const [{ place }, text] = first;
  return [{ place, message: headingsMarked(marked.size, text), said: unsaid(marked) }];
}

/** Headings that lost a number of another kind. */
function unsaid(marked: ReadonlyMap<ForeignParagraph, string>): string[] {
  return [...marked].flatMap(([{ text }, heading]) => (bare(heading).includes(bare(text)) ? [] : [text]));
}

function headingsMarked(count: number, example: string): Localized {
  return {
    zh: `${count}个小标题没有“一、”“（一）”这样的序号，按层级编了序号（如${quoted(example)}）：请核对层级和序号`,
    en: `${plural(count, 'heading')} without a number such as 一、 got one by level (such as ${quoted(example)}); check the levels`,
  };
}
