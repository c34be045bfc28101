import { expect, it } from 'vitest';
import { readPlan } from '../../language-server/src/read-plan.ts';
import {
  adoptOptions,
  checkAgain,
  findingsOf,
  startSession,
} from '../../language-server/src/workspace/session.ts';

it('keeps what was found until the plan is checked again', () => {
  const plan = readPlan('规划 甲\n  规划期：2023—2025年\n指标 乙\n  2025年：110%\n');
  const first = findingsOf(plan);
  expect(first.map(({ code }) => code)).toContain('values/share-out-of-range');
  expect(findingsOf(plan)).toBe(first);
  const again = checkAgain(plan);
  expect(again).not.toBe(first);
  expect(findingsOf(plan)).toBe(again);
});

it('speaks the language the client asks for, else that of its locale', () => {
  const session = startSession('file:///docs/');
  adoptOptions(session, undefined, 'en-US');
  expect(session).toEqual({ language: 'en', docsBase: 'file:///docs/' });
  adoptOptions(session, { language: 'zh', docsBase: 'https://example.org/' }, 'en-US');
  expect(session).toEqual({ language: 'zh', docsBase: 'https://example.org/' });
});
