import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator, Plan } from '../../../language-server/src/core/model/plan.ts';
import { taskKey } from '../../../language-server/src/core/model/task-key.ts';
import { tasksOf } from '../../../language-server/src/core/model/tasks.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { excelWorkbook } from '../../../language-server/src/print/documents/excel/workbook.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';
import { tableSets } from '../../../language-server/src/print/tables/index.ts';
import { indicatorTable } from '../../../language-server/src/print/tables/indicator-table.ts';

const names = ['chengxi', 'deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai'] as const;

function exampleOf(name: string): Plan {
  const url = new URL(`../../../examples/${name}.plan`, import.meta.url);
  return readPlan(readFileSync(url, 'utf8'), url.href);
}

async function importedFrom(content: string | Uint8Array, fileName: string): Promise<Plan> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readPlan(importPlan(await readDocument(bytes, fileName), fileName).text);
}

/** What the table says of an indicator: `name｜约束性｜2022 80%｜2025 ≥90%｜市民政局`. */
function said({ name, values, property, responsibility }: Indicator): string {
  const years = values
    .filter(({ value }) => value.kind !== 'none')
    .map(({ year, heading, role, value }) => `${heading ?? year ?? role} ${value.text}`);
  const who = responsibility?.mentions.map((mention) => mention.name) ?? [];
  return [name, property?.text ?? '', ...years.sort(), ...who.sort()].join('｜');
}

const headings = ({ sections }: Plan) => sections.map(({ mark, title }) => `${mark}${title}`);

/** Who answers for what: every task's title with its departments, and its deadline. */
const duties = ({ sections }: Plan) =>
  sections
    .filter(({ responsibility }) => responsibility && !responsibility.inheritedFrom)
    .map(({ mark, title, responsibility, deadline }) =>
      [mark + title, ...(responsibility?.mentions.map(({ name }) => name) ?? []), deadline?.text].join('｜'),
    );

const departments = ({ mentions }: Plan) => [...new Set(mentions.map(({ name }) => name))].sort();

describe.each(['docx', 'html', 'md'] as const)('plan → %s → plan', (format) => {
  it.each(names)('%s keeps every indicator, department and heading', async (name) => {
    const plan = exampleOf(name);
    const render = officialFormats.find((each) => each.name === format)?.render;
    const file = await render?.(
      officialDocument(plan, { responsibilities: 'brackets', targets: true, bases: true }),
      { contents: true },
    );
    const back = await importedFrom(file ?? '', `${name}.${format}`);
    expect(back.header.title?.value).toBe(plan.header.title?.value);
    expect(back.indicators.map(said).sort()).toEqual(plan.indicators.map(said).sort());
    expect(headings(back)).toEqual(expect.arrayContaining(headings(plan)));
    expect(duties(back)).toEqual(duties(plan));
    expect(departments(back)).toEqual(expect.arrayContaining(departments(plan)));
  });
});

describe.each(['indicators', 'all'])('plan → table of %s in Excel → plan', (set) => {
  it.each(names)('%s keeps every value', async (name) => {
    const plan = exampleOf(name);
    const tables = tableSets.find((each) => each.name === set)?.build(plan, 'zh') ?? [];
    const title = plan.header.title?.value ?? '';
    const back = await importedFrom(await excelWorkbook(tables, { title, language: 'zh' }), `${name}.xlsx`);
    expect(back.indicators.map(said).sort()).toEqual(plan.indicators.map(said).sort());
  });
});

it('the table of tasks in Excel brings every task back with who answers for it', async () => {
  const plan = exampleOf('zhuhai');
  const tables = tableSets.find(({ name }) => name === 'responsibilities')?.build(plan, 'zh') ?? [];
  const back = await importedFrom(await excelWorkbook(tables, { title: '', language: 'zh' }), '分工.xlsx');
  const tasks = (of: Plan) =>
    tasksOf(of).map(({ title, responsibility }) =>
      [taskKey({ title }), ...(responsibility?.mentions ?? []).map(({ name }) => name)].join('｜'),
    );
  expect(tasks(back)).toEqual(tasks(plan));
});

describe('a table drafted with a head of two rows', () => {
  const heads = {
    'one heading over two': `
      | 序号 | 指标 | 2025年 | “十五五”目标 | | 属性 |
      | | | | 2030年 | 年均［累计］ | |`,
    'two of them side by side': `
      | 序号 | 指标 | 目标值 | | 完成情况 | |
      | | | 2029年 | 2030年 | 2026年 | 2027年 |`,
    'one that goes on beside it': `
      | 序号 | 指标 | “十五五”目标 | | 备注 | 属性 |
      | | | | 年均［累计］ | | |`,
    'a heading that stands alone above another': `
      | 序号 | 指标 | 2025年 | 2030年 | 备注 | 属性 |
      | | | 基期值 | 目标值 | | |`,
  };

  it.each(Object.entries(heads))('comes back as it was: %s', async (_, head) => {
    const text = `规划 甲规划（2026—2030年）\n\n一、目标${head.replaceAll('\n      ', '\n')}
| 1 | 床位数（张） | 5 | 9 | 8 | 7 |
| 2 | 站点数（个） | 3 | — | 2 | 1 |
`;
    const plan = readPlan(text);
    expect(tablesIn(plan)).toHaveLength(1);
    expect(tablesIn(plan)[0]).toHaveLength(4);
    for (const format of ['docx', 'html'] as const) {
      const render = officialFormats.find(({ name }) => name === format)?.render;
      const file = await render?.(officialDocument(plan, { responsibilities: 'brackets' }), {
        contents: false,
      });
      expect(tablesIn(await importedFrom(file ?? '', `甲.${format}`))).toEqual(tablesIn(plan));
    }
    const workbook = await excelWorkbook(indicatorTable(plan), { title: '甲规划', language: 'zh' });
    expect(tablesIn(await importedFrom(workbook, '甲规划（2026—2030年）.xlsx'))).toEqual(tablesIn(plan));
  });
});

/** The tables of indicators as they were drafted, their heads first. */
function tablesIn(plan: Plan): string[][][] {
  return [plan.root, ...plan.sections].flatMap(({ indicatorTables }) =>
    indicatorTables.map(({ columns, rows }) => [
      ...[0, 1].map((at) => columns.map(({ headings }) => headings[at]?.value ?? '')),
      ...rows.map(({ cells }) => cells.map(({ value }) => value)),
    ]),
  );
}
