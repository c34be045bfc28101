import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { gridOf } from '../../../language-server/src/print/documents/grid.ts';
import { tableSets } from '../../../language-server/src/print/tables/index.ts';
import { tablesInPlace } from '../../../language-server/src/print/tables/indicator-table.ts';

const lines = [
  '规划 甲规划（2021—2025年）',
  '規劃 甲規劃',
  '部门',
  '  市民政局（民政局）',
  '  各区（功能区）',
  '一、任务',
  '第一章 总则',
  '（一）扩大供给。建成一批。（责任部门：市民政局、各区（功能区））',
  '1.建设设施',
  '2.。',
  '专栏1 重点工程',
  '类别 硬件',
  '指标 床位占比',
  '指标 其中：城镇',
  '指标 ',
  '  2025年：≥60%',
  '  2023年实绩：51%',
  '  目标：—',
  '  目标：65%',
  '  标准：每百户1个',
  '  定义：。',
  '  分解：甲区1个',
  '  责任部门：民政局',
  '  期限：2024年底',
  '责任部门：',
  '責任單位：民政局（牽頭）',
  '牵头部门：市民政局、市民政局',
  '配合部门：市财政局',
  '期限：长期',
  '| 类别 | 指标 | 2025年 | 年均增速〔累计〕 | 责任单位 |',
  '| 甲 | 其中：乙 | 5 | 〔6〕 | 市残联 |',
  '|  | | | | |',
  '正文。',
  '',
];

test('every table of whatever plan is whole: a text in each cell, and no place left free or filled twice', () => {
  const text = fc.array(fc.constantFrom(...lines), { maxLength: 24 }).map((chosen) => chosen.join('\n'));
  fc.assert(
    fc.property(text, fc.constantFrom('zh', 'en'), (written, language) => {
      const plan = readPlan(written);
      const drafted = tablesInPlace(plan, language).flatMap(({ table, drafted }) => (drafted ? table : []));
      for (const table of tableSets.flatMap((set) => set.build(plan, language))) {
        const filled = table.rows
          .flat()
          .reduce((sum, { rowSpan = 1, colSpan = 1 }) => sum + rowSpan * colSpan, 0);
        expect(filled).toBe(table.rows.length * table.columns.length);
        expect(gridOf(table).flat()).not.toContain(undefined);
        // a table that was drafted is printed as it is, with cells that are left open
        if (
          drafted.some(({ columns, rows }) => isDeepStrictEqual([columns, rows], [table.columns, table.rows]))
        )
          continue;
        expect(table.rows.length).toBeGreaterThan(0);
        for (const { text: shown, source } of table.rows.flat()) {
          expect(shown).not.toMatch(/^$|undefined|NaN/);
          if (source) expect(source.end).toBeLessThanOrEqual(written.length);
        }
        for (const { heading } of table.columns) expect(heading).not.toMatch(/^$|undefined/);
        for (const note of table.notes) expect(note).not.toMatch(/^$|undefined|：$(?<!指[标標]解[释釋]：)/);
      }
    }),
    { numRuns: 800 },
  );
});
