import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import type { Refactoring } from '../../../../language-server/src/server/editor/actions/action.ts';
import { groupByCategory } from '../../../../language-server/src/server/editor/actions/group-by-category.ts';
import { toBlocks } from '../../../../language-server/src/server/editor/actions/to-blocks.ts';
import { toTable } from '../../../../language-server/src/server/editor/actions/to-table.ts';
import { examplePlan } from '../../../support/example-facts.ts';
import { factsOf } from '../../../support/facts.ts';
import { header } from '../support/cursor.ts';
import { made } from './support/act.ts';
import '../../../support/properties.ts';

/** What the indicators of a plan say, empty cells left out. */
function said(plan: Plan): unknown[] {
  return plan.indicators.map((indicator) => {
    const values = indicator.values.filter(({ value }) => value.kind !== 'none' || value.text !== '');
    // a table has its years in order
    const facts = factsOf({ ...indicator, values }) as { values: unknown[] };
    return { ...facts, values: facts.values.map((value) => JSON.stringify(value)).sort() };
  });
}

function texts({ root, sections }: Plan): string[] {
  return [root, ...sections].flatMap(({ texts: own }) => own.map(({ value }) => value));
}

/** Makes each offer at each indicator, and counts them. */
function makeAll(plan: Plan, refactoring: Refactoring): number {
  let count = 0;
  // those of a long plan are much alike
  const step = Math.ceil(plan.indicators.length / 20);
  for (const [index, { nameSpan }] of plan.indicators.entries()) {
    if (index % step > 0) continue;
    for (const action of refactoring.offer(plan, nameSpan)) {
      const changed = readPlan(made(plan.source.text, action));
      const sorted = (facts: unknown[]) =>
        refactoring === groupByCategory ? facts.map((each) => JSON.stringify(each)).sort() : facts;
      expect(sorted(said(changed))).toEqual(sorted(said(plan)));
      expect(texts(changed)).toEqual(texts(plan));
      expect(changed.problems.length).toBe(plan.problems.length);
      count++;
    }
  }
  return count;
}

const examples = readdirSync(new URL('../../../../examples/', import.meta.url))
  .filter((name) => name.endsWith('.plan'))
  .map((name) => name.slice(0, -'.plan'.length));

describe('another form says the same', () => {
  it('in every published plan', () => {
    const counts = examples.map((name) => {
      const plan = examplePlan(name);
      return makeAll(plan, toTable) + makeAll(plan, toBlocks) + makeAll(plan, groupByCategory);
    });
    expect(Math.max(...counts)).toBeGreaterThan(20);
  });

  const value = fc.constantFrom(
    '≥60%',
    '100',
    '—',
    '1.5万人',
    '每百户≥30平方米',
    '全覆盖',
    '[1800]公里',
    '力争60个',
  );
  const field = fc.constantFrom(
    '  属性：约束性',
    '  单位：个',
    '  责任部门：市民政局（牵头）、\n    市财政局',
    '  牵头单位: 市民政局',
    '  配合部门 市财政局，市教育局',
    '  期限：2024年底',
    '  对应：《上位规划》甲',
    '  分解：甲区10个、乙区20个',
    '  // 注',
    '  目标：≥60%',
    '  标准：每百户≥30平方米',
  );
  const year = fc.constantFrom('2022年', '2023年', '2023年实绩', '2025', '2025年6月底', '二〇二四年');
  const block = fc
    .record({
      name: fc.constantFrom('甲', '乙 丙', '每千人口（人）', '其中：丁'),
      years: fc.uniqueArray(fc.tuple(year, value), { selector: ([head]) => head, maxLength: 4 }),
      fields: fc.uniqueArray(field, { maxLength: 4 }),
    })
    .map(({ name, years, fields }) =>
      [`指标 ${name}`, ...years.map(([head, of]) => `  ${head}：${of}`), ...fields].join('\n'),
    );
  const cell = fc.constantFrom('', '1', '2%', '—', '市民政局', '约束性', '硬件', '软件');
  const table = fc
    .record({
      heads: fc.uniqueArray(
        fc.constantFrom('类别', '2022年', '2025年目标值', '单位', '属性', '责任部门', '备注', '序号'),
        { maxLength: 6 },
      ),
      rows: fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ heads, rows }) => {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const all = [...heads.slice(0, 2), '指标', ...heads.slice(2)];
      const body = rows.map((cells, row) =>
        line(all.map((head, column) => (head === '指标' ? `名${row}` : (cells[column] as string)))),
      );
      return [line(all), ...body].join('\n');
    });
  const piece = fc.oneof(
    { weight: 4, arbitrary: block },
    { weight: 3, arbitrary: table },
    {
      weight: 1,
      arbitrary: fc.constantFrom('类别 硬件', '类别 服务', '', '// 注', '一段文字。', '一、甲', '专栏1 乙'),
    },
  );
  const document = fc
    .tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 7 }))
    .map(([hasPeriod, pieces]) => `${hasPeriod ? header : '规划 某方案\n'}\n${pieces.join('\n')}\n`);

  it('in any', () => {
    let made = 0;
    fc.assert(
      fc.property(document, (text) => {
        const plan = readPlan(text);
        for (const each of [toTable, toBlocks, groupByCategory]) made += makeAll(plan, each);
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(200);
  });
});

it('a table made of blocks, made blocks again, is the text it was', () => {
  const blocks = `${header}
专栏1 指标
类别 硬件
指标 床位
  2022年：90张
  2025年：≥100张
  属性：约束性
  责任部门：市民政局
类别 服务
指标 覆盖率
  2025年：100%
  属性：预期性
`;
  const plan = readPlan(blocks);
  const [toOne] = toTable.offer(plan, plan.indicators[0]?.nameSpan ?? { start: 0, end: 0 }).slice(-1);
  const asTable = readPlan(made(blocks, toOne ?? { title: { zh: '', en: '' }, edits: [] }));
  expect(asTable.indicators.map(({ form }) => form)).toEqual(['row', 'row']);
  const [back] = toBlocks.offer(asTable, asTable.indicators[0]?.nameSpan ?? { start: 0, end: 0 }).slice(-1);
  expect(made(asTable.source.text, back ?? { title: { zh: '', en: '' }, edits: [] })).toBe(blocks);
});
