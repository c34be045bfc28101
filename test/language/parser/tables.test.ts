import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { dedent } from '../../support/annotate.ts';
import { tokenLines } from '../../support/tokens.ts';

describe('a table whose first row has a column 指标 holds indicators', () => {
  it('and its cells hold what their column says', () => {
    const table = dedent(`
      | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 属性 | 责任单位 | 对应 |
      | 硬件 | 社区覆盖率 | 60% | ≥90% | 预期性 | 市民政局、市残联（牵头） | 《甲规划》乙 |
      |  | 托位数 |  | 4.5个 | | | |
    `);
    expect(tokenLines(table).join(' ')).toBe(
      'HEAD_BAR | TEXT 类别 HEAD_BAR | TEXT 指标名称 HEAD_BAR | TEXT 2022年基础值 HEAD_BAR | TEXT 2025年目标值 ' +
        'HEAD_BAR | TEXT 属性 HEAD_BAR | TEXT 责任单位 HEAD_BAR | TEXT 对应 BAR_END | ' +
        'BAR_CATEGORY | NAME 硬件 BAR_NAME | NAME 社区覆盖率 BAR_VALUE | VALUE 60% BAR_VALUE | VALUE ≥90% ' +
        'BAR_TEXT | TEXT 预期性 BAR_DEPARTMENTS | NAME 市民政局 SEPARATOR 、 NAME 市残联 NOTE （牵头） ' +
        'BAR_SERVES | BOOK_OPEN 《 NAME 甲规划 BOOK_CLOSE 》 NAME 乙 BAR_END | ' +
        'BAR_CATEGORY | BAR_NAME | NAME 托位数 BAR_VALUE | BAR_VALUE | VALUE 4.5个 ' +
        'BAR_TEXT | BAR_DEPARTMENTS | BAR_SERVES | BAR_END |',
    );
  });

  it.each(['指标', '指标名称', '主要指标', '指標', 'Indicator', '指 标'])('headed %s', (heading) => {
    expect(types(`| ${heading} | 2025年 |\n| 甲 | 1个 |`)).toContain('BAR_NAME');
  });

  it('may lack its last bar, have cells too many or too few, and full-width bars', () => {
    expect(types('| 指标 | 2025年\n| 甲')).toEqual([
      'HEAD_BAR',
      'TEXT',
      'HEAD_BAR',
      'TEXT',
      'BAR_NAME',
      'NAME',
    ]);
    expect(types('| 指标 |\n| 甲 | 乙 | 丙 |').slice(-5)).toEqual([
      'BAR_TEXT',
      'TEXT',
      'BAR_TEXT',
      'TEXT',
      'BAR_END',
    ]);
    expect(types('｜指标｜2025年｜\n｜甲｜1个｜').slice(-5)).toEqual([
      'BAR_NAME',
      'NAME',
      'BAR_VALUE',
      'VALUE',
      'BAR_END',
    ]);
  });

  it('may have the rule that Markdown writes below the headings', () => {
    expect(tokenLines('| 指标 | 2025年 |\n|:---|---:|\n| 甲 | 1个 |')).toContain('TABLE_RULE |:---|---:|');
  });

  it.each(['constructor', '__proto__', 'toString'])('may have a column headed %s', (heading) => {
    expect(types(`| 指标 | ${heading} |\n| 甲 | 乙 |`).slice(-3)).toEqual(['BAR_TEXT', 'TEXT', 'BAR_END']);
  });

  it('goes on over comments, and ends at a blank line or anything else', () => {
    expect(types('| 指标 |\n// 说明\n| 甲 |')).toContain('BAR_NAME');
    expect(types('| 指标 |\n\n| 甲 |')).toContain('PLAIN_HEAD');
    expect(types('| 指标 |\n正文。\n| 甲 |')).toContain('PLAIN_HEAD');
  });
});

describe('a table without a column 指标', () => {
  it('is kept row by row', () => {
    expect(tokenLines('| 序号 | 项目 |\n| 1 | 中心 |')).toEqual([
      'PLAIN_HEAD | 序号 | 项目 |',
      'PLAIN_ROW | 1 | 中心 |',
    ]);
  });
});

function types(text: string): string[] {
  return tokenLines(text).map((token) => token.split(' ')[0] as string);
}

describe('a blank line amid a table', () => {
  const rows = (text: string) =>
    readPlan(`规划 甲（2023—2025年）\n${text}`).indicators.map(({ name }) => name);
  const head = '| 指标 | 2022年 | 2025年 |\n| 甲率 | 50% | 60% |\n\n';

  it('does not end it where values go on in its columns', () => {
    for (const values of ['— | 160%', '不低于30平方米 | [1800]公里', '2000个 | 30→40', '/ | 全覆盖']) {
      expect(rows(`${head}| 乙率 | ${values} |\n`)).toEqual(['甲率', '乙率']);
    }
  });

  it('ends it where another table begins', () => {
    expect(rows(`${head}| 项目 | 2023年 | 2024年 |\n| 中心 | 1 | 2 |\n`)).toEqual(['甲率']);
    expect(rows(`${head}| 项目 | 2023年目标值 | 前10 |\n| 中心 | 1 | 2 |\n`)).toEqual(['甲率']);
    expect(rows(`${head}| 项目 | 单位 |\n| 中心 | 个 |\n`)).toEqual(['甲率']);
    expect(rows(`${head}| 指标 | 2022年 | 2025年 |\n| 丙率 | 1% | 2% |\n`)).toEqual(['甲率', '丙率']);
  });
});

it('a dash where departments stand names nobody', () => {
  const text =
    '规划 甲（2023—2025年）\n| 指标 | 2025年 | 责任部门 |\n| 甲 | 1个 | — |\n| 乙 | 1个 | 无 |\n| 丙 | 1个 | 市民政局 |\n';
  expect(readPlan(text).mentions.map(({ name }) => name)).toEqual(['市民政局']);
});
