import { describe, expect, it } from 'vitest';
import { extractTarget } from '../../../../language-server/src/server/editor/actions/extract-target.ts';
import { groupByCategory } from '../../../../language-server/src/server/editor/actions/group-by-category.ts';
import { sortYearLines } from '../../../../language-server/src/server/editor/actions/sort-years.ts';
import { lines, textAfter, titles } from './support/act.ts';

describe('a target that the text states', () => {
  const text = '一、完善设施\n责任部门：市民政局\n到2025年，新增托‸位2000个。\n';

  it('becomes an indicator, even in a plan that has none', () => {
    expect(textAfter(extractTarget, text)).toBe(
      `${text.replace('‸', '').trimEnd()}\n指标 新增托位\n  2025年：2000个`,
    );
  });

  it('is offered where the finding is silenced too', () => {
    const silenced = text.replace('到2025', '// 忽略 text/target-not-in-indicators：另表列出\n到2025');
    expect(titles(extractTarget, silenced)).toEqual(['把“新增托位”列为指标']);
  });

  it.each([
    ['elsewhere', text.replace('‸', '').replace('一、', '一、‸')],
    ['where an indicator holds it', `${text}指标 新增托位\n  2025年：2000个`],
  ])('is not offered %s', (_, before) => {
    expect(titles(extractTarget, before)).toEqual([]);
  });
});

describe('rows of one category', () => {
  it('are put together, each category where it first appears', () => {
    const before = `
      | 序号 | 类别 | 指标 | 2025年 |
      | 1 | 硬件 | 甲‸ | 1 |
      | 2 | 服务 | 乙 | 2 |
      | 3 | 硬件 | 丙 | 3 |
      | 4 | | 丁 | 4 |
    `;
    expect(textAfter(groupByCategory, before)).toBe(
      lines(`
        | 序号 | 类别 | 指标 | 2025年 |
        | 1    | 硬件 | 甲   | 1      |
        | 2    |      | 丙   | 3      |
        | 3    |      | 丁   | 4      |
        | 4    | 服务 | 乙   | 2      |
      `),
    );
    expect(titles(groupByCategory, before, 'en')).toEqual([
      'Put indicators of one category together (2 categories)',
    ]);
  });

  it('stay where they are together', () => {
    expect(titles(groupByCategory, '| 类别 | 指标 | 2025年 |\n| 硬件 | 甲‸ | 1 |\n| | 乙 | 2 |')).toEqual([]);
  });
});

it('year lines are put in order', () => {
  expect(textAfter(sortYearLines, '指标 甲‸\n  2025年：2\n  2023年：1')).toBe(
    '指标 甲\n  2023年：1\n  2025年：2',
  );
});
