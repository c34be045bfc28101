import { describe, expect, it } from 'vitest';
import { edited, pastedInto, printed, written } from './edited.ts';

const plan = `规划 某市行动方案（2023—2025年）

专栏1 主要指标

类别 设施
指标 床位占比
  2022年：45%
  2025年：≥60%
  属性：约束性
指标 探访率
  2025年：100%

类别 人才
指标 护理员
  2025年：2万人
  责任部门：市民政局

一、任务
`;

const line = (text: string, after: string): string => {
  const lines = text.split('\n');
  return lines[lines.indexOf(after) + 1] ?? '';
};

describe('a cell of a table that is made of blocks', () => {
  it('changes the line that says it', () => {
    expect(written(plan, 0, '2025年目标值', '≥65%')).toBe(plan.replace('≥60%', '≥65%'));
    expect(written(plan, 0, '指标名称', '护理型床位占比')).toBe(plan.replace('床位占比', '护理型床位占比'));
    expect(written(plan, 2, '责任部门', '市民政局、市财政局')).toBe(
      plan.replace('：市民政局', '：市民政局、市财政局'),
    );
  });

  it('adds a line where none says it, years in their order and fields behind them', () => {
    expect(written(plan, 1, '2022年基础值', '80%')).toBe(plan.replace('探访率\n', '探访率\n  2022年：80%\n'));
    expect(line(written(plan, 1, '属性', '预期性'), '  2025年：100%')).toBe('  属性：预期性');
    expect(line(written(plan, 0, '责任部门', '市财政局'), '  属性：约束性')).toBe('  责任部门：市财政局');
  });

  it('for a column that nobody says anything in yet, too', () => {
    expect(line(written(plan, 0, '+year 2024', '50%'), '  2022年：45%')).toBe('  2024年：50%');
    expect(line(written(plan, 0, '+单位', '%'), '  2025年：≥60%')).toBe('  单位：%');
    expect(written(plan, 0, '+期限', '2025年底')).toContain('  属性：约束性\n  期限：2025年底\n');
  });

  it('fills in a line that is there and says nothing', () => {
    const waiting = plan.replace('  2025年：100%\n', '  2022年\n  2025年：100%\n  属性：\n');
    expect(written(waiting, 1, '属性', '预期性')).toBe(waiting.replace('属性：\n', '属性：预期性\n'));
    expect(written(waiting, 1, '2022年基础值', '—')).toBe(waiting.replace('  2022年\n', '  2022年：—\n'));
  });

  it('takes the line out when it is emptied', () => {
    expect(written(plan, 0, '属性', '')).toBe(plan.replace('  属性：约束性\n', ''));
    expect(written(plan, 0, '2022年基础值', ' ')).toBe(plan.replace('  2022年：45%\n', ''));
  });

  it('stays one line, whatever is pasted into it', () => {
    expect(written(plan, 0, '指标名称', '护理型\n床位占比')).toBe(plan.replace('床位占比', '护理型床位占比'));
    expect(line(written(plan, 1, '属性', '预期性\r\nx'), '  2025年：100%')).toBe('  属性：预期性 x');
  });

  it('is not written over where something else stands there by now', () => {
    const change = { kind: 'cell', table: 0, row: 0, column: 4, text: '70%', was: '≥55%' } as const;
    expect(edited(plan, change)).toMatch(/正文在这期间改过/);
  });
});

describe('a category', () => {
  it('is called otherwise for all that stand in it', () => {
    expect(written(plan, 0, '类别', '硬件')).toBe(plan.replace('类别 设施', '类别 硬件'));
  });

  it('begins anew from any of its indicators on', () => {
    expect(written(plan, 1, '类别', '服务')).toBe(plan.replace('指标 探访率', '类别 服务\n指标 探访率'));
  });

  it('goes on from above when it is emptied', () => {
    expect(written(plan, 2, '类别', '')).toBe(plan.replace('类别 人才\n', ''));
  });

  it('is begun where there is none', () => {
    const none = plan.replaceAll(/类别 .*\n/g, '');
    expect(written(none, 0, '+类别', '设施')).toBe(none.replace('指标 床位占比', '类别 设施\n指标 床位占比'));
  });
});

describe('rows', () => {
  it('are added behind one, as an indicator to be named', () => {
    const added = edited(plan, { kind: 'addRow', table: 0, row: 0 });
    expect(added).toBe(plan.replace('  属性：约束性\n', '  属性：约束性\n指标\n'));
    expect(written(added, 1, '指标名称', '新的')).toBe(
      plan.replace('  属性：约束性\n', '  属性：约束性\n指标 新的\n'),
    );
    expect(edited(added, { kind: 'deleteRow', table: 0, row: 1 })).toBe(plan);
  });

  it('as far apart as the others', () => {
    const apart = plan.replace('\n指标 探访率', '\n\n指标 探访率');
    expect(edited(apart, { kind: 'addRow', table: 0, row: 1 })).toContain('  2025年：100%\n\n指标\n\n类别');
  });

  it('go with the comments above them, and with their category where nothing is left in it', () => {
    const noted = plan.replace('指标 探访率', '// 待核\n指标 探访率');
    expect(edited(noted, { kind: 'deleteRow', table: 0, row: 1 })).toBe(
      plan.replace('指标 探访率\n  2025年：100%\n', ''),
    );
    expect(edited(plan, { kind: 'deleteRow', table: 0, row: 2 })).toBe(
      plan.replace('类别 人才\n指标 护理员\n  2025年：2万人\n  责任部门：市民政局\n\n', ''),
    );
  });

  it('move past each other, and into the category beside theirs', () => {
    const moved = edited(plan, { kind: 'moveRow', table: 0, row: 1, by: -1 });
    expect(printed(moved)).toMatch(/1｜设施｜探访率.*\n2｜床位占比/);
    expect(edited(moved, { kind: 'moveRow', table: 0, row: 0, by: 1 })).toBe(plan);
    const joined = edited(plan, { kind: 'moveRow', table: 0, row: 1, by: 1 });
    expect(printed(joined)).toMatch(/1｜设施｜床位占比.*\n2｜人才｜探访率.*\n3｜护理员/);
    expect(edited(plan, { kind: 'moveRow', table: 0, row: 2, by: 1 })).toBe(plan);
  });
});

describe('cells that were copied', () => {
  const paste = (text: string, row: number, column: number, html?: string) =>
    pastedInto(plan, { kind: 'paste', table: 0, row, column, pasted: { text, ...(html && { html }) } });

  it('fill those from one on, and go on below the table', async () => {
    const pasted = await paste('70%\t100%\n30%\t50%\n1人\t2人', 1, 3);
    expect(printed(pasted)).toMatch(/探访率｜70%｜100%/);
    expect(printed(pasted)).toMatch(/护理员｜30%｜50%/);
    expect(printed(pasted)).toMatch(/4｜—｜1人｜2人/);
  });

  it('become indicators by the heads of their columns', async () => {
    const pasted = await paste(
      '类别\t指标\t2025年\t属性\n人才\t社工\t1万人\t预期性\n\t"志愿者\n人数"\t3万人\t',
      2,
      1,
    );
    expect(pasted).toContain(
      '  责任部门：市民政局\n指标 社工\n  2025年：1万人\n  属性：预期性\n指标 志愿者人数\n  2025年：3万人\n\n一、',
    );
  });

  it('are not cut off where they don’t fit', async () => {
    expect(await paste('a\tb\tc', 0, 5)).toMatch(/要粘贴的列比这一格右边的列多/);
  });
});
