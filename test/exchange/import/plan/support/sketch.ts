import type { Indicator } from '../../../../../language-server/src/core/model/plan.ts';
import type {
  ForeignBlock,
  ForeignCell,
  ForeignDocument,
  ForeignTable,
  ParagraphStyle,
} from '../../../../../language-server/src/exchange/import/foreign-document.ts';
import {
  type ImportedPlan,
  importPlan,
} from '../../../../../language-server/src/exchange/import/import-plan.ts';
import { readPlan } from '../../../../../language-server/src/language/read-plan.ts';

/**
 * A document as it is drawn in a test. A line is a paragraph, `[title]` or `[1]` in front its style; lines with bars are
 * a table, in which `<` is one cell with that on its left, `^` with that above, and `⏎` a line break. A blank line ends
 * a table.
 */
export function documentOf(sketch: string): ForeignDocument {
  const blocks: ForeignBlock[] = [];
  let paragraphs = 0;
  let rows: ForeignCell[][] | undefined;
  for (const line of sketch.split('\n').map((each) => each.trim())) {
    if (line.startsWith('|')) {
      if (!rows) {
        rows = [];
        blocks.push({
          kind: 'grid',
          rows,
          place: { unit: 'row', number: blocks.length + 1 },
        } satisfies ForeignTable);
      }
      rows.push(cellsOf(line));
      continue;
    }
    rows = undefined;
    if (line === '') continue;
    const [, style, text = ''] = /^(?:\[(title|\d)\] )?(.*)$/u.exec(line) ?? [];
    paragraphs++;
    blocks.push({
      kind: 'paragraph',
      text,
      place: { unit: 'paragraph', number: paragraphs },
      ...(style && { style: (style === 'title' ? style : Number(style)) as ParagraphStyle }),
    });
  }
  return { blocks, leftOut: [] };
}

function cellsOf(line: string): ForeignCell[] {
  const texts = line.slice(1, line.endsWith('|') ? -1 : undefined).split('|');
  return texts.map((each): ForeignCell => {
    const text = each.trim().replaceAll('⏎', '\n');
    if (text === '<') return { text: '', joins: 'left' };
    return text === '^' ? { text: '', joins: 'above' } : { text };
  });
}

/** Behind a title with the years 2021 to 2025, unless the sketch has one of its own. */
export function imported(
  sketch: string,
  title = '[title] 示范市养老规划（2021—2025年）\n本规划依法制定。\n',
): ImportedPlan {
  return importPlan(documentOf(title + sketch), 'plan.docx');
}

/** The rows of the tables of a plan's text, their cells without the blanks that align them. */
export function rowsIn({ text }: ImportedPlan): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => row.replace(/ +(?=\|)/gu, ' ').replace(/\| +/gu, '| '));
}

/** What the language reads of the indicators, a line each: `硬件/床位数 2022=80张 2025=≥90张 约束性 市民政局`. */
export function indicatorsIn({ text }: ImportedPlan): string[] {
  return readPlan(text).indicators.map(said);
}

function said({ name, category, values, property, responsibility, deadline }: Indicator): string {
  return [
    (category?.value ? `${category.value}/` : '') + name,
    ...values.map(({ year, role, heading, value }) => {
      const unit =
        value.kind === 'quantity' && !value.text.includes(value.unit.text) ? `(${value.unit.text})` : '';
      return `${heading ?? year ?? role}=${value.text || '—'}${unit}`;
    }),
    property?.text ?? '',
    responsibility?.mentions.map((mention) => mention.name + roleOf(mention.role)).join('、') ?? '',
    deadline?.text ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function roleOf(role: string): string {
  return role === 'lead' ? '（牵头）' : role === 'support' ? '（配合）' : '';
}
