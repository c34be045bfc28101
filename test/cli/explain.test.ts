import { describe, expect, it } from 'vitest';
import { explain } from '../../language-server/src/checks/explain.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { planwright } from './planwright.ts';

describe('planwright explain', () => {
  it('prints the page of a check, by its code or the last part of it', async () => {
    for (const check of checks) {
      const { code, out } = await planwright(['explain', check.code]);
      expect([code, out]).toEqual([0, explain(check, 'zh')]);
    }
    const { out } = await planwright(['explain', 'unit-mismatch', '--lang', 'en']);
    expect(out).toMatch(/^# .*\n\n`values\/unit-mismatch` · (?:warning|error)\n/);
  });

  it('lists all without a code', async () => {
    const { code, out } = await planwright(['explain']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ...checks.map(({ code, title }) => [code, title.zh]),
      [''],
    ]);
  });

  it('offers the nearest for a code there is none of', async () => {
    expect(await planwright(['explain', 'values/unit-mismach'])).toMatchObject({
      code: 2,
      out: '',
      said: 'planwright: 没有“values/unit-mismach”这项检查，是不是“values/unit-mismatch”？运行 planwright explain 看全部检查\n',
    });
    expect((await planwright(['explain', 'unit-mismach'])).said).toContain('是不是“values/unit-mismatch”');
    expect((await planwright(['explain', 'xyz'])).said).toBe(
      'planwright: 没有“xyz”这项检查。运行 planwright explain 看全部检查\n',
    );
  });
});
