import { expect, test } from 'vitest';
import {
  check,
  comparePlans,
  knownPlans,
  noticeGaps,
  officialDocument,
  readPlan,
  readSettings,
  render,
  review,
  tables,
} from '../../language-server/src/index.ts';
import { examplePlan } from '../support/example-facts.ts';

const plan = examplePlan('sanya');
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('tables have the title that is asked for, or none', async () => {
  expect(textOf(await render(tables(plan), 'md'))).not.toMatch(/^# /mu);
  expect(textOf(await render(tables(plan), 'md', { title: '三亚' }))).toMatch(/^# 三亚$/mu);
  expect(textOf(await render([], 'json'))).toBe('[]\n');
});

test('a whole plan is rendered with contents and pictures where they are asked for', async () => {
  const [bare, whole] = await Promise.all([
    render(officialDocument(plan), 'html'),
    render(officialDocument(plan, { pictures: true, responsibilities: 'table' }), 'html', { contents: true }),
  ]);
  expect(textOf(bare)).not.toContain('<svg');
  expect(textOf(whole)).toContain('<svg');
  expect(whole.length).toBeGreaterThan(bare.length);
});

test('a whole plan is rendered with the notice that issues it, as the office prints', async () => {
  const { settings } = readSettings('{ "print": { "noticeTitle": "关于印发《{title}》的函" } }');
  const title = '三亚市城乡社区服务体系建设行动计划（2023—2025年）';
  const notice = textOf(await render(officialDocument(plan, { notice: true, settings }), 'md'));
  expect(notice).toContain(`# 关于印发《${title}》的函\n`);
  const draft = officialDocument(plan, { notice: { annex: true }, draft: '送审稿' });
  expect(textOf(await render(draft, 'md'))).toContain(`附件\n\n# ${title}\n\n（送审稿）\n`);
  expect(noticeGaps(plan)).toEqual(['文号', '主送']);
});

test('a report names plans by what tells their files apart, and other places by their own', async () => {
  const province = readPlan(
    '规划 示例省养老规划（2021—2025年）\n\n指标 床位\n  2025年：≥65%\n',
    'plans/province.plan',
  );
  const city = readPlan(
    '规划 示例市养老方案（2023—2025年）\n  依据：《示例省养老规划（2021—2025年）》\n\n指标 床位\n  2025年：≥60%\n',
    'plans/city.plan',
  );
  const known = knownPlans([province, city]);
  const checked = [province, city].map((each) => check(each, { known }));
  expect(review(checked).plans.map(({ file }) => file)).toEqual(['province.plan', 'city.plan']);
  const page = textOf(await render(review(checked, { date: '2026年3月1日' }), 'html'));
  expect(page).toContain('2026年3月1日');
  expect(page).toMatch(/province\.plan[^<]*第4行|第4行[^<]*province\.plan/u);
});

test('versions are compared in the plan’s own language unless told', () => {
  const later = readPlan(plan.source.text.replace('2025年底', '2024年底'));
  expect(comparePlans(plan, later)).toEqual(comparePlans(plan, later, 'zh'));
  expect(comparePlans(plan, later, 'en').title).toMatch(/: what has changed$/u);
});

test('a format that there is not rejects', async () => {
  const wanted = render(review([]), 'csv' as 'html');
  await expect(wanted).rejects.toThrow(new RangeError('No “csv”: there are docx, html'));
});
