import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { completeRoster } from '../../../../language-server/src/server/editor/actions/complete-roster.ts';
import { runChecks } from '../../../support/run-checks.ts';
import { header } from '../support/cursor.ts';
import { lines, textAfter, titles } from './support/act.ts';

const tasks = `一、完善‸设施
责任部门：市民政局、市发改委、各有关部门
二、强化保障
保障经费。（市财政局牵头，市民政局、各区（功能区）配合）
`;

it('lists the departments that the plan names, in the order they are first named', () => {
  expect(textAfter(completeRoster, tasks)).toBe(
    `
部门
  市民政局
  市发改委
  市财政局
  各区（功能区）
${tasks.replace('‸', '').trimEnd()}`,
  );
  expect(titles(completeRoster, tasks, 'en')).toEqual(['List the 4 departments that the text names']);
});

it.each([
  ['部门\n    市民政局\n    市发展和改革委员会（市发改委）\n', '    市财政局\n    各区（功能区）\n'],
  ['部门：市民政局、市发改委\n', '  市财政局\n  各区（功能区）\n'],
  ['departments\n  市民政局\n  市政府部门：市发改委、市财政局\n', '  各区（功能区）\n'],
])('adds those that are not on the list: %s', (roster, added) => {
  expect(textAfter(completeRoster, roster + tasks)).toBe(roster + added + tasks.replace('‸', '').trimEnd());
});

it('leaves no department unknown', () => {
  const plan = readPlan(header + textAfter(completeRoster, `部门\n  市审计局\n${tasks}`));
  expect(runChecks(plan).map(({ code }) => code)).not.toContain('responsibility/unknown-department');
  expect(plan.mentions.filter(({ department }) => !department).map(({ name }) => name)).toEqual([
    '各有关部门',
  ]);
});

describe('is not offered', () => {
  it.each([
    ['where all are listed', '部门\n  市民政局\n一、甲‸\n责任部门：市民政局'],
    ['where none is named', '一、甲‸\n责任部门：各有关部门'],
  ])('%s', (_, before) => {
    expect(titles(completeRoster, before)).toEqual([]);
  });
});

it('goes to the start of a file without a header', () => {
  const text = lines('一、甲\n责任部门：市民政局\n');
  const [action] = completeRoster.offer(readPlan(text), { start: 0, end: 0 });
  expect(action?.edits).toEqual([{ span: { start: 0, end: 0 }, newText: '部门\n  市民政局\n\n' }]);
});
