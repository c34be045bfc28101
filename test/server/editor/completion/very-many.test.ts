import { describe, expect, it, vi } from 'vitest';
import type { KnownPlans } from '../../../../language-server/src/core/plans/known-plans.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { completionsAt } from '../../../../language-server/src/server/editor/completion.ts';
import { atCursor, belowHeader, type Cursor } from '../support/cursor.ts';

const counties = Array.from({ length: 150 }, (_, index) => `丙省第${index + 1}县养老服务规划`);
const titles = [...counties, '示范省养老服务规划', '甲省养老服务规划'];

function completed({ text, offset, plan }: Cursor) {
  const named = vi.fn((title: string) => [
    readPlan(`规划 ${title}\n  文号：丙政发〔2026〕${titles.indexOf(title)}号\n`),
  ]);
  const known: KnownPlans = { titles: () => titles, named, peersOf: () => [] };
  const { items, isIncomplete } = completionsAt(text, offset, plan, 'zh', known);
  return { labels: items.map(({ label }) => label), items, isIncomplete, read: named.mock.calls.length };
}

describe('of the titles of a nation’s plans', () => {
  const plan = (link: string) =>
    atCursor(`规划 甲省乙市养老服务规划\n  依据：《示范省养老服务规划》\n指标 丁\n  对应：${link}`);

  it('those are sent first that the plan rests on, then those of its place, and the editor asks again', () => {
    const { labels, isIncomplete } = completed(plan('《‸'));
    expect(labels.slice(0, 3)).toEqual(['示范省养老服务规划', '甲省养老服务规划', '丙省第1县养老服务规划']);
    expect(labels).toHaveLength(100);
    expect(isIncomplete).toBe(true);
  });

  it('behind the basis those that are typed, in characters or in pinyin', () => {
    const others = (typed: string) => completed(plan(typed)).labels.filter((label) => !/^示范/u.test(label));
    expect(others('《第77县‸')).toEqual(['丙省第77县养老服务规划']);
    expect(others('《丙77‸')).toEqual(['丙省第77县养老服务规划']);
    expect(others('《jias‸')).toEqual(['甲省养老服务规划']);
  });

  it('few are read for their numbers', () => {
    const prose = (typed: string) => atCursor(`规划 甲省乙市养老服务规划\n\n一、任务\n落实《${typed}‸\n`);
    const all = completed(prose(''));
    expect([all.read, all.isIncomplete]).toEqual([0, true]);
    const few = completed(prose('第77县'));
    expect(few.read).toBe(1);
    expect(few.items[0]?.textEdit?.newText).toBe('丙省第77县养老服务规划》（丙政发〔2026〕76号）');
  });
});

describe('of anything else', () => {
  const roster = Array.from({ length: 700 }, (_, index) => `  第${index + 1}局`).join('\n');
  const departments = (typed: string) =>
    completed(belowHeader(`部门\n${roster}\n\n一、任务\n办事。\n责任部门：${typed}‸`));

  it('the first are sent, and the editor asks again while more is typed', () => {
    const all = departments('');
    expect(all.labels).toHaveLength(600);
    expect(all.isIncomplete).toBe(true);
    expect(departments('第699').labels).toContain('第699局');
    expect(departments('第699').labels.length).toBeLessThan(10);
  });

  it('a list that is not very long is sent once, whole', () => {
    expect(completed(belowHeader('指标 甲\n  属性：‸')).isIncomplete).toBe(false);
  });
});
