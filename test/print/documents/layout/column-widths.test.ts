import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, widestLine } from '../../../../language-server/src/core/text/text-width.ts';
import {
  columnNeeds,
  shareOut,
  sum,
} from '../../../../language-server/src/print/documents/layout/column-widths.ts';
import { layoutOf } from '../../../../language-server/src/print/documents/layout/page-layout.ts';
import { indicators, tableOf } from '../samples.ts';

describe('textWidth', () => {
  it.each([
    ['ab1', 3],
    ['指标', 4],
    ['≥30平方米', 10],
    ['“—”', 6],
    ['％', 2],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['𠮷', 2],
  ])('%s is %i half-width columns', (text, width) => expect(textWidth(text)).toBe(width));

  it('counts the widest line', () => expect(widestLine('指标\na\n')).toBe(4));
});

describe('columnNeeds', () => {
  it('keeps short values whole and lets long ones wrap', () => {
    const needs = columnNeeds(indicators, 28);
    expect(needs.map((need) => need.natural)).toEqual([4, 8, 48, 13, 13, 6]);
    expect(needs.map((need) => need.minimum)).toEqual([4, 8, 28, 11, 11, 6]);
  });

  it('leaves room for what is to be written in', () => {
    const columns = [{ heading: '理由', align: 'left', room: 20 } as const];
    expect(columnNeeds(tableOf({ columns, rows: [['']] }), 28)).toMatchObject([{ natural: 20, minimum: 20 }]);
  });

  it('asks no more for a column of dashes than its heading needs in two lines', () => {
    const columns = ['指标名称', '2030年远景目标值'].map((heading) => ({ heading, align: 'left' }) as const);
    const naturalOf = (value: string) =>
      columnNeeds(tableOf({ columns, rows: [['床位', value]] }), 28).map((need) => need.natural);
    expect([naturalOf('—'), naturalOf('300张')]).toEqual([
      [8, 10],
      [8, 17],
    ]);
  });

  it('lets a text over several rows wrap within them, but not a short one', () => {
    const columns = ['甲', '乙', '丙'].map((heading) => ({ heading, align: 'left' }) as const);
    const row = ['（一）构建党建引领社区服务格局 ↓2', '硬件达标 ↓2', '（一）构建党建引领社区服务格局'];
    const needs = columnNeeds(tableOf({ columns, rows: [row, ['', '', '—']] }), 28);
    expect(needs.map((need) => need.natural)).toEqual([30, 8, 30]);
    expect(needs.map((need) => need.minimum)).toEqual([15, 8, 28]);
  });

  it('ignores a cell that spans several columns', () => {
    const columns = ['甲', '乙'].map((heading) => ({ heading, align: 'left' }) as const);
    const needs = columnNeeds(tableOf({ columns, rows: [['横跨两列的一行文字 →2', '']] }), 28);
    expect(needs).toEqual([
      { natural: 2, minimum: 2, unbroken: 2 },
      { natural: 2, minimum: 2, unbroken: 2 },
    ]);
  });
});

describe('what is not broken over two lines', () => {
  const unbroken = (heading: string, ...cells: string[]) => {
    const rows = cells.length > 0 ? cells.map((text) => [text]) : [['—']];
    return columnNeeds(tableOf({ columns: [{ heading, align: 'left' }], rows }), 12)[0];
  };

  it('are the words of an English heading', () => {
    expect(unbroken('Departments')?.unbroken).toBeGreaterThanOrEqual('Departments'.length);
    expect(unbroken('2022 baseline')?.unbroken).toBeGreaterThanOrEqual('baseline'.length);
    expect(unbroken('2022 baseline')?.unbroken).toBeLessThan('2022 baseline'.length);
  });

  it('are years and numbers', () => {
    expect(unbroken('2015年')?.unbroken).toBeGreaterThanOrEqual(textWidth('2015年'));
    expect(unbroken('2025年\n目标值')?.unbroken).toBeGreaterThanOrEqual(textWidth('2025年'));
    expect(unbroken('甲', '达到52.25%以上')?.unbroken).toBeGreaterThanOrEqual('52.25%'.length);
    expect(unbroken('甲', '2021年')?.unbroken).toBeGreaterThanOrEqual(textWidth('2021年'));
  });

  it('are short texts, and of long ones six characters', () => {
    expect(unbroken('甲', '市民政局')?.unbroken).toBe(8);
    expect(unbroken('指标名称', '新建居住小区养老服务设施配建率')?.unbroken).toBe(12);
  });

  it('is at most the minimum, which it raises', () => {
    const need = unbroken('Responsibilities');
    expect(need?.minimum).toBeGreaterThanOrEqual(need?.unbroken ?? Number.NaN);
    expect(need?.minimum).toBeGreaterThan(12);
  });
});

it('a part needs room to be set in', () => {
  const columns = [{ heading: '甲', align: 'left' } as const];
  const table = tableOf({ columns, rows: [['其中：城镇']] });
  const indented = {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, indented: true as const }))),
  };
  expect(columnNeeds(indented, 28)[0]?.natural).toBe((columnNeeds(table, 28)[0]?.natural ?? 0) + 4);
});

describe('shareOut', () => {
  it('gives what is left to the columns that lack it', () => {
    const needs = [
      { natural: 4, minimum: 4, unbroken: 2 },
      { natural: 40, minimum: 10, unbroken: 2 },
    ];
    expect(shareOut(30, needs)).toEqual([4, 26]);
  });

  it('leaves words whole while it can, when the minimum is too much', () => {
    const needs = [
      { natural: 40, minimum: 20, unbroken: 8 },
      { natural: 20, minimum: 20, unbroken: 18 },
    ];
    expect(shareOut(30, needs)[1]).toBeGreaterThanOrEqual(18);
    expect(shareOut(26, needs)).toEqual([8, 18]);
    expect(shareOut(13, needs)).toEqual([4, 9]);
  });

  it('always adds up to the total', () => {
    const need = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500))
      .map(([unbroken, less, more]) => ({
        unbroken,
        minimum: unbroken + less,
        natural: unbroken + less + more,
      }));
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9000 }),
        fc.array(need, { minLength: 1, maxLength: 12 }),
        (total, needs) => {
          const shares = shareOut(total, needs);
          expect(sum(shares)).toBe(total);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('layoutOf', () => {
  const columnsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ heading: `${2015 + index}年`, align: 'right' }) as const);

  it('keeps a small table upright in 小四', () => {
    const table = tableOf({ columns: columnsOf(4), rows: [['1', '2', '3', '4']] });
    expect(layoutOf(table).layout).toEqual({ landscape: false, points: 12 });
  });

  it('takes 五号 before it turns the page', () => {
    expect(layoutOf(indicators).layout).toEqual({ landscape: false, points: 10.5 });
  });

  it('turns the page for many columns', () => {
    const table = tableOf({ columns: columnsOf(11), rows: [Array(11).fill('1234.5')] });
    expect(layoutOf(table).layout.landscape).toBe(true);
  });

  it('turns it in any case where that is asked for, and takes the larger font that fits then', () => {
    expect(layoutOf(indicators, true).layout).toEqual({ landscape: true, points: 12 });
  });

  it('still answers when nothing fits', () => {
    const table = tableOf({ columns: columnsOf(60), rows: [] });
    expect(layoutOf(table).layout).toEqual({ landscape: true, points: 9 });
  });
});
