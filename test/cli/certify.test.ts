import { describe, expect, it } from 'vitest';
import { planwright } from './planwright.ts';

describe('planwright certify', () => {
  it('writes the sheet of all figures, in Chinese unless told', async () => {
    const { code, out } = await planwright(['certify', 'examples/taizhou.plan']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# 泰州市城乡社区服务体系建设行动方案（2023—2025年）数字核对单\n/u);
    expect(out).toContain('## 前后一致的数字');
    const english = await planwright(['certify', 'examples/taizhou.plan', '--lang', 'en']);
    expect(english.out).toContain('## Stands alone');
  });

  it('reads the standard input', async () => {
    const { code, out } = await planwright(['certify', '-'], { input: '到2025年，建成中心5个。' });
    expect(code).toBe(0);
    expect(out).toMatch(/建成5个|5个/u);
  });

  it('refuses a folder, and a file that isn’t there', async () => {
    for (const path of ['examples', 'nowhere.plan']) {
      const { code, out, said } = await planwright(['certify', path]);
      expect([code, out]).toEqual([2, '']);
      expect(said).toContain(path);
    }
  });
});

describe('planwright explain FILE:LINE', () => {
  it('says of each figure what it is, why, what was read with it, and what it was held against', async () => {
    const { code, out } = await planwright(['explain', 'examples/taizhou.plan:142']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 13)).toEqual([
      'examples/taizhou.plan:142',
      '2025年：力争60个',
      '',
      '2025年　日期：指标值的年份（value-year）',
      '    不是数量',
      '',
      '60个　目标：指标目标（field-target）',
      '    所指：“邻里中心·五美驿站”示范项目',
      '    年份：2025年',
      expect.stringMatching(/^ {4}数值：/u),
      '    前后一致：同第140行“60个”',
      '',
    ]);
  });

  it('says so where a line has no figure, or isn’t there', async () => {
    expect((await planwright(['explain', 'examples/taizhou.plan:1', '--lang', 'en'])).out).toContain(
      'no figure',
    );
    const { code, said } = await planwright(['explain', 'examples/taizhou.plan:9999']);
    expect([code, said]).toEqual([2, 'planwright: examples/taizhou.plan：没有第9999行\n']);
  });
});
