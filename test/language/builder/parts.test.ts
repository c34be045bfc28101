import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

const period = '规划 甲（2026—2030年）\n  基期：2025年\n';

const parts = (text: string) =>
  planOf(period + text).indicators.map(({ fullName, partOf }) =>
    partOf ? `${fullName} < ${partOf.name}` : fullName,
  );

const table = (rows: string, head = '| 序号 | 指标 | 2025年 | 2030年 | 属性 |') => `${head}\n${rows.trim()}`;

describe('其中 goes on until the next row with a number of its own', () => {
  it('where the others have none', () => {
    expect(
      parts(
        table(`
| 1 | 婴儿死亡率（‰） | 4 | 3 | 约束性 |
|   | 其中：城镇 | 3 | 2 | |
|   | 农村 | 5 | 4 | |
| 2 | 森林覆盖率（%） | 35 | 36 | |`),
      ),
    ).toEqual([
      '婴儿死亡率（‰）',
      '婴儿死亡率（城镇） < 婴儿死亡率（‰）',
      '婴儿死亡率（农村） < 婴儿死亡率（‰）',
      '森林覆盖率（%）',
    ]);
  });

  it('or one within that of the whole', () => {
    for (const number of ['（1）', '1.1', '——', '①']) {
      expect(
        parts(table(`| 1 | 床位数 | 5 | 6 | |\n| ${number} | 护理型 | 3 | 4 | |\n| 2 | 托位数 | 3 | 4 | |`)),
      ).toEqual(['床位数', '床位数（护理型） < 床位数', '托位数']);
    }
  });

  it('numbers in the names do as well', () => {
    const rows = '| 1.床位数 | 5 | 6 |\n| （1）护理型 | 3 | 4 |\n| 2.托位数 | 3 | 4 |';
    expect(parts(table(rows, '| 指标 | 2025年 | 2030年 |'))).toEqual([
      '床位数',
      '床位数（护理型） < 床位数',
      '托位数',
    ]);
  });

  it('without numbers, as long as names are set in, listed, or none by themselves', () => {
    const rows = (name: string) =>
      table(
        `| 床位数 | 5 | 6 |\n| 其中：护理型 | 3 | 4 |\n| ${name} | 2 | 3 |`,
        '| 指标 | 2025年 | 2030年 |',
      );
    expect(parts(rows('　　　普通型床位'))[2]).toBe('床位数（普通型床位） < 床位数');
    expect(parts(rows('——普通型床位'))[2]).toBe('床位数（普通型床位） < 床位数');
    expect(parts(rows('农村'))[2]).toBe('床位数（农村） < 床位数');
    expect(parts(rows('医务人员数量'))[2]).toBe('医务人员数量');
    expect(parts(rows('站点数'))[2]).toBe('站点数');
  });

  it('a row without values is the heading of those below', () => {
    const rows =
      '| 1 | 床位数 | 5 | 6 | |\n|  | 其中：护理型 | 3 | 4 | |\n|  | 二、托育 | | | |\n| 2 | 托位数 | 3 | 4 | |';
    expect(parts(table(rows)).slice(2)).toEqual(['托位数']);
  });

  it('in blocks too, until another category', () => {
    const blocks =
      '指标 床位数\n  2030年：6张\n指标 其中：城镇\n  2030年：4张\n指标 农村\n  2030年：2张\n类别 托育\n指标 其中：农村\n  2030年：2个\n';
    expect(parts(blocks)).toEqual([
      '床位数',
      '床位数（城镇） < 床位数',
      '床位数（农村） < 床位数',
      '其中：农村',
    ]);
  });

  it('a name that says the whole is not put behind it', () => {
    expect(parts('指标 居民收入\n  2030年：6元\n指标 其中：农村居民收入\n  2030年：4元\n')[1]).toBe(
      '农村居民收入 < 居民收入',
    );
  });
});

describe('what a part has from its whole', () => {
  it('the unit, the property and the direction, and it says which', () => {
    const [, part] = planOf(
      period +
        table(`
| 1 | 婴儿死亡率（‰） | 4 | 3 | 约束性 |
|   | 其中：农村 | 5 | 4 | |`),
    ).indicators;
    expect(part?.values.map(({ value }) => value.kind === 'quantity' && value.unit.text)).toEqual(['‰', '‰']);
    expect(part?.property).toMatchObject({ value: 'binding', isInherited: true });
    expect(`${part?.direction} ${part?.directionFrom}`).toBe('falling whole');
  });

  it('not the unit of a share of it, nor the way of what is measured otherwise', () => {
    const [, part] = planOf(
      period +
        table(`
| 1 | 生产安全事故死亡人数（人） | 40 | 30 | |
|   | 其中：道路事故救援成功率 | 50 | 40 | |`),
    ).indicators;
    expect(part?.values.map(({ value }) => value.kind === 'quantity' && value.unit.text)).toEqual(['', '']);
    expect(part?.direction).toBe('rising');
  });

  it('a part of what is to grow need not grow', () => {
    const [, part] = planOf(
      period +
        table(`
| 1 | 公路里程（公里） | 400 | 500 | |
|   | 其中：等外 | 50 | 40 | |`),
    ).indicators;
    expect(`${part?.direction} ${part?.directionFrom}`).toBe('falling values');
  });
});

describe('the property in a name is no part of it', () => {
  it('where it stands apart', () => {
    expect(parts('指标 森林覆盖率（约束性）\n  2030年：36%\n')).toEqual(['森林覆盖率']);
  });
});
