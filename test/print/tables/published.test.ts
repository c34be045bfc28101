import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../language-server/src/print/documents/grid.ts';
import { departmentTable } from '../../../language-server/src/print/tables/departments.ts';
import { indicatorTable } from '../../../language-server/src/print/tables/indicator-table.ts';
import { responsibilityTables } from '../../../language-server/src/print/tables/responsibilities.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import * as deyang from '../../examples/deyang.facts.ts';
import * as sanya from '../../examples/sanya.facts.ts';
import * as shidian from '../../examples/shidian.facts.ts';
import * as zhuhai from '../../examples/zhuhai.facts.ts';
import { examplePlan } from '../../support/example-facts.ts';

const noValue = '—';

/** The rows by their columns' headings; what is merged downwards is in each of its rows. */
function rowsOf(table: Table | undefined): Record<string, string>[] {
  if (!table) return [];
  return gridOf(table).map((places) =>
    Object.fromEntries(
      places.map((place, column) => [table.columns[column]?.heading ?? '', place?.cell.text ?? '']),
    ),
  );
}

const column = (table: Table | undefined, heading: string) => rowsOf(table).map((row) => row[heading]);

describe('the tasks as published, row by row', () => {
  it('Sanya’s 18', () => {
    const [table] = responsibilityTables(examplePlan('sanya'));
    expect(rowsOf(table).map((row) => ({ task: row.任务, departments: row.责任部门 }))).toEqual(
      sanya.responsibilities.map(({ task, departments }) => ({
        task,
        departments: `${departments}、${sanya.everywhere}`,
      })),
    );
    expect([...new Set(column(table, '所属部分'))]).toEqual([
      '二、三大重点布局\n（一）构建党建引领社区服务格局',
      '二、三大重点布局\n（二）增加城乡社区服务供给',
      '二、三大重点布局\n（三）提升城乡社区服务效能',
      '三、十项行动建设',
    ]);
  });

  it('Zhuhai’s 25, a misspelt department as it is', () => {
    const [table] = responsibilityTables(examplePlan('zhuhai'));
    expect(column(table, '责任部门')).toEqual(zhuhai.responsibilities);
    const tasks = zhuhai.headings.filter(({ mark }) => /^\d/.test(mark));
    expect(column(table, '任务')).toEqual(tasks.map(({ mark, title }) => mark + title));
    expect(new Set(column(table, '所属部分')).size).toBe(8);
  });
});

describe('what each department has to do', () => {
  it.each([
    ['sanya', sanya.responsibilities.map(({ departments }) => `${departments}、${sanya.everywhere}`)],
    ['zhuhai', zhuhai.responsibilities],
  ])('is in %s as often as it is named', (name, lists) => {
    const plan = examplePlan(name);
    const fullNames = new Map(
      plan.roster.flatMap((department) =>
        department.shortNames.map((short) => [short.value, department.name] as const),
      ),
    );
    const named = lists.flatMap((list) => list.split('、').map((each) => fullNames.get(each) ?? each));
    const [table] = departmentTable(plan);
    expect(column(table, '部门').toSorted()).toEqual(named.toSorted());
    expect([...new Set(column(table, '部门'))]).toEqual([...new Set(named)]);
  });
});

describe('the targets as published, row by row', () => {
  const targets = (name: string, year: number) =>
    rowsOf(indicatorTable(examplePlan(name))[0]).map((row) => ({
      name: row.指标名称,
      section: row.所在章节,
      scope: row.范围 ?? noValue,
      target: row[`${year}年目标值`],
      standard: row.标准 ?? noValue,
    }));

  it('Sanya’s, whose own table is lost', () => {
    expect(targets('sanya', 2025)).toEqual(
      sanya.commitments.map(({ name, section, scope, value, standing }) => ({
        name,
        section,
        scope: scope ?? noValue,
        target: standing ? noValue : value,
        standard: standing ? value : noValue,
      })),
    );
    expect(column(indicatorTable(examplePlan('sanya'))[0], '2023年')).toEqual(
      sanya.commitments.map(({ earlier }) => earlier?.value ?? noValue),
    );
  });

  it('Zhuhai’s, two of them for 2022', () => {
    expect(targets('zhuhai', 2025)).toEqual(
      zhuhai.commitments.map(({ name, section, scope, value, year, isStanding }) => ({
        name,
        section,
        scope: scope ?? noValue,
        target: isStanding || year === 2022 ? noValue : value,
        standard: isStanding ? value : noValue,
      })),
    );
    expect(column(indicatorTable(examplePlan('zhuhai'))[0], '2022年')).toEqual(
      zhuhai.commitments.map(({ year, value }) => (year === 2022 ? value : noValue)),
    );
  });

  it('Deyang’s, with the baseline that its text gives', () => {
    expect(
      targets('deyang', 2020).map(({ target, standard, ...row }) => ({
        ...row,
        value: target === noValue ? standard : target,
      })),
    ).toEqual(
      deyang.commitments.map(({ name, section, scope, value }) => ({
        name,
        section,
        scope: scope ?? noValue,
        value,
      })),
    );
    expect(column(indicatorTable(examplePlan('deyang'))[0], '2015年基础值')).toEqual(
      deyang.commitments.map(({ baseline }) => baseline ?? noValue),
    );
  });

  it('Shidian’s', () => {
    expect(targets('shidian', 2025).map(({ name, target }) => ({ name, value: target }))).toEqual(
      shidian.commitments.map(({ name, value }) => ({ name, value })),
    );
  });
});
