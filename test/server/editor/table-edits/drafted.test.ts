import { describe, expect, it } from 'vitest';
import { edited, pastedInto, printed, written } from './edited.ts';

const table = `| 序号 | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 属性   |
| 1    | 设施 | 床位占比 | 45%          | ≥60%        | 约束性 |
| 2    |      | 探访率   | 80%          | 100%         | 约束性 |
| 3    | 人才 | 护理员   |              | 2万人        | 预期性 |`;

const plan = `规划 某市行动方案（2023—2025年）

专栏1 主要指标

${table}

一、任务
`;

const ragged = plan.replace(table, '|指标|2022年|2025年|\n| 床位占比 |45%|60%|\n|探访率|80%|100%');

describe('a cell of a table that was drafted', () => {
  it('is changed in its place, and columns that stood in line stand in line', () => {
    expect(written(plan, 0, '2025年目标值', '≥65%')).toBe(plan.replace('≥60%', '≥65%'));
    const longer = written(plan, 0, '指标名称', '护理型床位占比');
    expect(longer).toContain('| 1    | 设施 | 护理型床位占比 | 45%          |');
    expect(longer).toContain('| 2    |      | 探访率         | 80%          |');
    expect(written(longer, 0, '指标名称', '床位占比')).toBe(plan);
  });

  it('else no other is touched', () => {
    expect(written(ragged, 0, '2022年', '50%')).toBe(ragged.replace('|45%|', '|50%|'));
    expect(written(ragged, 1, '2025年', '90%')).toBe(ragged.replace('|100%', '|90%'));
  });

  it('is filled, and emptied', () => {
    const filled = written(plan, 2, '2022年基础值', '1万人');
    expect(filled).toBe(plan.replace('护理员   |              |', '护理员   | 1万人        |'));
    expect(written(filled, 2, '2022年基础值', '')).toBe(plan);
  });

  it('is one cell, with bars and line breaks in it too', () => {
    expect(written(plan, 1, '指标名称', '探访|\n率')).toContain('| 2    |      | 探访\\| 率 |');
    expect(printed(written(plan, 1, '指标名称', '探访|率'))).toContain('2｜探访|率｜80%');
  });

  it('where a category goes on begins a new one', () => {
    expect(printed(written(plan, 1, '类别', '服务'))).toMatch(/1｜设施｜床.*\n2｜服务｜探.*\n3｜人才｜护/);
  });

  it('is added to a row that ends before it', () => {
    const short = plan.replace('|              | 2万人        | 预期性 |', '|');
    expect(printed(written(short, 2, '属性', '预期性'))).toContain('3｜人才｜护理员｜｜｜预期性');
  });
});

describe('rows', () => {
  it('are added, counted, and taken out again', () => {
    const added = edited(plan, { kind: 'addRow', table: 0, row: 0 });
    expect(printed(added)).toMatch(/1｜设施｜床位占比.*\n2｜｜｜｜\n3｜探访率.*\n4｜人才/);
    expect(edited(added, { kind: 'deleteRow', table: 0, row: 1 })).toBe(plan);
    expect(printed(edited(plan, { kind: 'addRow', table: 0, row: -1 }))).toMatch(
      /值｜属性\n1｜｜｜｜｜\n2｜设施/,
    );
  });

  it('hand their category down when they go', () => {
    expect(printed(edited(plan, { kind: 'deleteRow', table: 0, row: 0 }))).toMatch(/\n1｜设施｜探访率/);
  });

  it('move past each other, and into the category beside theirs', () => {
    const moved = edited(plan, { kind: 'moveRow', table: 0, row: 1, by: -1 });
    expect(printed(moved)).toMatch(/1｜设施｜探访率.*\n2｜床位占比/);
    expect(edited(moved, { kind: 'moveRow', table: 0, row: 1, by: -1 })).toBe(plan);
    expect(printed(edited(plan, { kind: 'moveRow', table: 0, row: 2, by: -1 }))).toMatch(
      /1｜设施｜床位占比.*\n2｜探访率.*\n3｜护理员/,
    );
    expect(printed(edited(plan, { kind: 'moveRow', table: 0, row: 1, by: 1 }))).toMatch(
      /1｜设施｜床位占比.*\n2｜人才｜探访率.*\n3｜护理员/,
    );
    expect(edited(plan, { kind: 'moveRow', table: 0, row: 0, by: -1 })).toBe(plan);
  });

  it('keep the comments above them', () => {
    const noted = plan.replace('| 2    |', '// 待核\n| 2    |');
    expect(edited(noted, { kind: 'moveRow', table: 0, row: 1, by: -1 })).toMatch(
      /属性 {3}\|\n\/\/ 待核\n\| 1 {4}\| 设施 \| 探/,
    );
  });
});

describe('columns', () => {
  it('are added and taken out', () => {
    const added = edited(plan, { kind: 'addColumn', table: 0, column: 3, heading: '2024年' });
    expect(printed(added)).toMatch(/2022年基础值｜2024年｜2025年目标值.*\n1｜设施｜床位占比｜45%｜｜≥60%/);
    expect(edited(added, { kind: 'deleteColumn', table: 0, column: 4 })).toBe(plan);
  });

  it('are headed otherwise, but one of them has to be that of the names', () => {
    const change = { kind: 'heading', table: 0 } as const;
    expect(printed(edited(plan, { ...change, column: 3, text: '2020年' }))).toContain('｜2020年｜');
    expect(edited(plan, { ...change, column: 2, text: '备注' })).toMatch(/表头里要有一栏是指标名称/);
    expect(edited(plan, { kind: 'deleteColumn', table: 0, column: 2 })).toMatch(/表头里要有一栏是指标名称/);
  });
});

describe('cells that were copied', () => {
  const paste = (row: number, column: number, text: string, html?: string) =>
    pastedInto(plan, { kind: 'paste', table: 0, row, column, pasted: { text, ...(html && { html }) } });

  it('fill those from one on, and go on below the table', async () => {
    const pasted = await paste(2, 2, '养老护理员\t1万人\t3万人\n社工\t\t2万人');
    expect(printed(pasted)).toMatch(/3｜人才｜养老护理员｜1万人｜3万人｜预期性\n4｜社工｜｜2万人｜/);
  });

  it('come from a web page with their merged cells', async () => {
    const html =
      '<table><tr><td rowspan="2">服务</td><td>甲</td><td>1</td></tr><tr><td>乙<br>率</td><td>2</td></tr></table>';
    expect(printed(await paste(2, 1, '服务 甲 1 乙率 2', html))).toMatch(
      /3｜服务｜甲｜1｜2万人.*\n4｜乙率｜2/,
    );
  });

  it('go to the columns that are headed so, rows behind that one, and add those there are not', async () => {
    const pasted = await paste(
      0,
      2,
      '序号\t指标\t2025年\t责任单位\n9\t社工\t2万人\t市民政局\n10\t志愿者\t3万人\t',
    );
    expect(printed(pasted)).toBe(`序号｜类别｜指标名称｜2022年基础值｜2025年目标值｜属性｜责任单位
1｜设施｜床位占比｜45%｜≥60%｜约束性｜
2｜社工｜｜2万人｜｜市民政局
3｜志愿者｜｜3万人｜｜
4｜探访率｜80%｜100%｜约束性｜
5｜人才｜护理员｜｜2万人｜预期性｜`);
  });

  it('begin in an empty row', async () => {
    const empty = edited(plan, { kind: 'addRow', table: 0, row: 2 });
    const pasted = await pastedInto(empty, {
      kind: 'paste',
      table: 0,
      row: 3,
      column: 2,
      pasted: { text: '指标\t2025年\n社工\t2万人\n志愿者\t3万人' },
    });
    expect(printed(pasted)).toMatch(/4｜社工｜｜2万人｜\n5｜志愿者｜｜3万人｜$/);
  });

  it('are not cut off where they don’t fit', async () => {
    expect(await paste(0, 4, 'a\tb\tc')).toMatch(/要粘贴的有3列，从这一格往右只有2列/);
  });
});

describe('a plan without a table', () => {
  it('has one made, with the years of its title', () => {
    const titled = edited('', { kind: 'planTitle', text: '某市行动方案（2023—2025年）' });
    expect(titled).toBe('规划 某市行动方案（2023—2025年）\n');
    const made = edited(titled, { kind: 'newTable' });
    expect(made).toBe(`规划 某市行动方案（2023—2025年）

专栏1 主要指标

| 序号 | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 属性 | 责任部门 |
| 1    |      |          |              |              |      |          |
`);
    const named = edited(made, { kind: 'tableTitle', table: 0, text: '发展指标' });
    expect(named).toBe(made.replace('主要指标', '发展指标'));
    expect(printed(written(named, 0, '类别', '设施'))).toMatch(/1｜设施｜｜｜｜｜$/);
    expect(printed(written(named, 0, '指标名称', '床位'))).toMatch(/1｜｜床位｜｜｜｜$/);
  });

  it('or one that was copied, behind what it says of its targets', async () => {
    const prose =
      '规划 某市行动方案\n\n一、总体要求\n正文。\n（一）工作目标\n到2025年建成。\n\n二、任务\n正文。\n';
    const pasted = { text: '指标\t2025年\n床位\t100张' };
    expect(await pastedInto(prose, { kind: 'newTable', pasted })).toBe(
      prose.replace('建成。\n', '建成。\n\n专栏1 主要指标\n\n| 指标 | 2025年 |\n| 床位 | 100张  |\n'),
    );
  });

  it('has its title changed', () => {
    expect(edited(plan, { kind: 'planTitle', text: '某县行动方案' })).toBe(
      plan.replace('某市行动方案（2023—2025年）', '某县行动方案'),
    );
  });
});
