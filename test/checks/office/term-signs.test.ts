import { expect, test } from 'vitest';
import { readSettings } from '../../../language-server/src/checks/read-settings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

test.each([
  ['Wi-Fi', '无线局域网'],
  ['C++', 'C语言'],
  ['5G/6G', '移动通信'],
])('a term may have signs that mean something in patterns: %s', (wrong, write) => {
  const { settings } = readSettings(JSON.stringify({ terms: { [wrong]: write } }));
  const plan = readPlan(`规划 某市数字乡村行动方案\n\n一、任务\n村级站点接入${wrong}网络。\n`);
  const found = runChecks(plan, settings).filter(({ message }) => message.zh.includes(write));
  expect(found.map(({ span }) => plan.source.text.slice(span.start, span.end))).toEqual([wrong]);
});
