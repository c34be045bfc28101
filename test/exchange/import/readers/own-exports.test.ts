import { describe, expect, it } from 'vitest';
import type { ForeignTable } from '../../../../language-server/src/exchange/import/foreign-document.ts';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import type { TablesFormat } from '../../../../language-server/src/print/documents/format.ts';
import { beginsAt, gridOf } from '../../../../language-server/src/print/documents/grid.ts';
import { formats } from '../../../../language-server/src/print/documents/index.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import type {
  DocumentHeading,
  OfficialDocument,
} from '../../../../language-server/src/print/official/document.ts';
import { officialFormats } from '../../../../language-server/src/print/official/index.ts';
import { indicatorTable } from '../../../../language-server/src/print/tables/indicator-table.ts';
import type { Table } from '../../../../language-server/src/print/tables/table.ts';
import { indicators } from '../../../print/documents/samples.ts';
import { missing, textsOf } from '../../../print/official/said.ts';
import { examplePlan } from '../../../support/example-facts.ts';
import { leftOut, shown, textOf } from './show.ts';

const names = ['taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian', 'chengxi'];

describe.each(names)('our own export of %s', (name) => {
  const plan = examplePlan(name);
  const document = officialDocument(plan, { responsibilities: 'brackets' });

  it.each(officialFormats)('reads back from $name with every text in its order', async (format) => {
    const bytes = await format.render(document, { contents: false });
    const read = await readDocument(bytes, `plan${format.extension}`);
    expect(missing(textsOf(plan), textOf(read))).toEqual([]);
  });

  it.each(officialFormats)('reads back from $name with its headings as headings', async (format) => {
    const read = await readDocument(
      await format.render(document, { contents: false }),
      `plan${format.extension}`,
    );
    const headings = headingsIn(document);
    const begun = headings.filter(({ runIn }) => runIn !== undefined).map(({ text }) => bare(text));
    const styled = read.blocks.filter(
      (block) =>
        block.kind === 'paragraph' &&
        // in Word, text may go on in a heading's line
        (typeof block.style === 'number' || begun.some((text) => bare(block.text).startsWith(text))),
    );
    expect(styled.length).toBeGreaterThanOrEqual(headings.length);
    expect(headings.length).toBeGreaterThan(3);
  });

  it('comes back from Word with the same headings, what goes on in their lines there again', async () => {
    const [word] = officialFormats;
    const read = await readDocument(await word.render(document, { contents: true }), 'plan.docx');
    const again = officialDocument(readPlan(importPlan(read, 'plan.docx').text), {
      responsibilities: 'brackets',
    });
    const said = ({ level, text, runIn }: DocumentHeading) => [level, text, runIn?.slice(0, 20)];
    expect(headingsIn(again).map(said)).toEqual(headingsIn(document).map(said));
  });

  it.each(officialFormats.filter(({ name }) => name !== 'md'))(
    'reads back from $name without its table of contents',
    async (format) => {
      const read = async (contents: boolean) =>
        readDocument(await format.render(document, { contents }), `plan${format.extension}`);
      const [plain, withContents] = [await read(false), await read(true)];
      expect(textOf(withContents)).toBe(textOf(plain));
      expect(leftOut(withContents, 'contents')[0]).toBeGreaterThan(0);
    },
  );

  it.each(formats.filter(({ name }) => name !== 'json'))(
    'has the cells of its tables in $name as they were',
    async (format) => {
      const tables = indicatorTable(plan);
      const bytes = await format.render(tables, { title: plan.header.title?.value ?? '', language: 'zh' });
      const read = await readDocument(bytes, `tables${format.extension}`);
      const grids = read.blocks.filter((block): block is ForeignTable => block.kind === 'grid');
      expect(grids.map(cellsOfGrid(tables))).toEqual(tables.map(cellsOfTable));
    },
  );
});

const headingsIn = ({ parts }: OfficialDocument) => parts.filter((part) => part.kind === 'heading');

const bare = (text: string) => text.replace(/\s/gu, '');

/** Headings and cells; nothing for what a merged cell covers, as formats differ in what they write there. */
function cellsOfTable(table: Table): (string | undefined)[][] {
  const rows = gridOf(table).map((places, row) =>
    places.map((place, column) => (beginsAt(place, row, column) ? bare(place.cell.text) : undefined)),
  );
  return [table.columns.map(({ heading }) => bare(heading)), ...rows];
}

function cellsOfGrid(tables: readonly Table[]) {
  return ({ rows }: ForeignTable, index: number): (string | undefined)[][] => {
    const expected = cellsOfTable(tables[index] as Table);
    return rows.map((row, y) =>
      row.map(({ text }, x) => (expected[y]?.[x] === undefined ? undefined : bare(text))),
    );
  };
}

describe('the table of a published plan', () => {
  it.each(['docx', 'xlsx', 'html'])('keeps its merged cells and notes in %s', async (name) => {
    const format = formats.find((each) => each.name === name) as TablesFormat;
    const bytes = await format.render([indicators], { title: '行动方案', language: 'zh' });
    const read = shown(await readDocument(bytes, `table.${name}`));
    expect(read.at(-1)).toBe('注：“—”为未公布基础值。');
    expect(read.join('\n')).toContain('专栏1 城乡社区服务体系建设主要发展指标');
    expect(read.filter((line) => line.startsWith('|')).slice(0, 3)).toEqual([
      '| 序号 | 类别 | 指标名称 | 2022年/基础值 | 2025年/目标值 | 属性 |',
      '| 1 | 硬件达标 | 每百户居民拥有社区综合服务设施面积 | ≥30平方米 | ≥30平方米 | 预期性 |',
      '| 2 | ^ | 社区商业和综合服务设施面积占社区总建筑面积的比例 | — | ≥10% | 预期性 |',
    ]);
  });
});
