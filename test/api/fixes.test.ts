import { expect, test } from 'vitest';
import { applyEdits, check, fixAll, readPlan, readSettings } from '../../language-server/src/index.ts';

const plan = readPlan('一、任务\n责任部门：市财政局、市民政局（牵头）\n责任部们：市教育局\n');

test('a fix is its edits made', () => {
  const [mistyped] = check(plan).findings.filter(({ code }) => code === 'structure/unknown-field');
  const [fix] = mistyped?.fixes ?? [];
  expect(applyEdits(plan.source.text, fix?.edits ?? [])).toContain('责任部门：市教育局');
});

test('what changes form only is mended, unless the settings leave it out', () => {
  const { text, applied } = fixAll(plan);
  expect(applied).toBe(1);
  expect(text).toContain('责任部门：市民政局（牵头）、市财政局');
  expect(fixAll(readPlan(text))).toEqual({ text, applied: 0, edits: [] });
  const { settings } = readSettings('{ "severities": { "responsibility/*": "off" } }');
  expect(fixAll(plan, { settings }).applied).toBe(0);
});
