import { annexLinesOf } from '../../../language/parser/annexes.ts';
import { type DraftSpelling, departmentFields, inOneLine } from '../fields.ts';
import type { IndicatorDraft, SectionContent } from '../plan-draft.ts';
import { blockLines, categoryLine } from './indicator-block.ts';
import { indicatorTables } from './indicator-table.ts';
import { type ParagraphPlace, paragraphLines } from './paragraph.ts';
import { alignedTable } from './table.ts';

/** A list whose items have numbers is no longer than that. */
const longestList = 100;

/**
 * What stands in a section as lines, a blank one between tables and in front of a category of indicators.
 * @param above the lines in front of it
 */
export function contentLines(
  contents: readonly SectionContent[],
  place: ParagraphPlace,
  spelt: DraftSpelling,
  above: readonly string[] = [],
): string[] {
  const lines: string[] = [];
  let category: string | undefined;
  const goTo = (next: string | undefined) => {
    if (next === category) return;
    if (lines.length > 0) lines.push('');
    lines.push(categoryLine(next, spelt));
    category = next;
  };
  const addTable = (cells: readonly (readonly string[])[]) => {
    // without a blank line, or behind a comment, the table above would go on
    if (isRow(lines.findLast((line) => !line.startsWith('//')))) lines.push('');
    lines.push(...alignedTable(cells));
  };
  const addIndicators = (rows: readonly IndicatorDraft[]) => {
    for (const { cells, outer } of indicatorTables(rows, spelt)) {
      if (outer !== 'own') goTo(outer.category);
      addTable(cells);
    }
  };
  const near = () => [...above.slice(-longestList), ...lines.slice(-longestList)];
  const listed = listOfAnnexes(contents);
  for (const content of contents) {
    switch (content.kind) {
      case 'text':
        if (listed.has(content)) lines.push(content.text.trim());
        else
          lines.push(...paragraphLines(content.text, lines.length === 0 ? place : laterThan(place), near()));
        break;
      case 'comment':
        lines.push(commentLine(content.text));
        break;
      case 'departments':
        lines.push(
          ...departmentFields(content.mentions, spelt).map(
            ([keyword, names]) => `${spelt(keyword)}：${names}`,
          ),
        );
        break;
      case 'deadline':
        lines.push(`${spelt('期限')}：${inOneLine(content.text)}`);
        break;
      case 'table':
        addTable(content.rows);
        break;
      case 'indicators':
        addIndicators(content.rows);
        break;
      case 'indicator':
        goTo(content.indicator.category);
        lines.push(...blockLines(content.indicator, spelt));
    }
  }
  return lines;
}

/** The paragraphs that are lines of a list of annexes, whose numbers are no headings' marks. */
function listOfAnnexes(contents: readonly SectionContent[]): ReadonlySet<SectionContent> {
  const texts = contents.filter((content) => content.kind === 'text');
  const lines = annexLinesOf(texts.map(({ text }) => text));
  return new Set(texts.filter((_, at) => lines[at]?.kind === 'listed'));
}

export function commentLine(text: string): string {
  return `// ${inOneLine(text)}`.trimEnd();
}

function laterThan(place: ParagraphPlace): ParagraphPlace {
  return place === 'behind-header' ? 'before-headings' : place;
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') ?? false;
}
