import { expect, test } from 'vitest';
import { check, newPlan, readPlan, templates } from '../../language-server/src/index.ts';

test('every template begins a plan that nothing is wrong with but what is still to be said', () => {
  for (const { name } of templates) {
    const text = newPlan({
      title: '示范市养老规划（2026—2030年）',
      template: name,
      departments: ['甲局', '乙局', '甲局'],
    });
    const begun = readPlan(text);
    expect(begun.header.period?.value).toMatchObject({ start: 2026, end: 2030 });
    expect(begun.roster.map((department) => department.name)).toEqual(['甲局', '乙局']);
    expect(check(begun).failures).toEqual([]);
  }
  expect(newPlan({ title: 'A plan', period: '2026—2028' })).toContain('2026');
  expect(newPlan({ title: 'A plan', template: 'outline', today: new Date(2027, 0, 1) })).toContain(
    '2026—2030',
  );
  expect(() => newPlan({ title: 'A plan', template: 'none' as 'action' })).toThrow(RangeError);
});
