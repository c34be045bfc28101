import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks } from '../../language-server/src/checks/index.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

const examples = checks.flatMap(({ bad, good }) => [...bad, ...good]);
const pieces = [
  '\n',
  '  ',
  '：',
  '%',
  '‰',
  '个百分点',
  '≥',
  '>',
  '下降',
  '每年',
  '[',
  ']',
  '力争',
  '万',
  '/千人',
  '2025年',
  '2035年',
  '0000年',
  '2023年13月40日',
  '指标 ',
  '部门\n',
  '责任部门：',
  '// 忽略 values/unit-mismatch：\n',
  '//',
  '属性：约束性\n',
  '|',
  '、',
  '（',
  '9'.repeat(400),
  '市',
  '局',
  '\r',
  '\ud83d',
  '期限：',
  '单位：',
  '规划期：99999999—1年\n',
  '培训每0年全覆盖一次。',
  '每2023年',
  '全覆盖',
  '\u202e',
];

test('a name longer than the stack is deep fails no check', () => {
  const text = `规划 某县行动计划\n\n一、总体要求\n责任部门：${'（'.repeat(4000)}、${'）'.repeat(20_000)}\n`;
  expect(() => runChecks(readPlan(text))).not.toThrow();
});

/** An example with pieces put in and stretches cut out at random places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom('', ...pieces)), { maxLength: 8 }),
  )
  .map(([text, edits]) =>
    edits.reduce((so_far, [at, cut, piece]) => {
      const start = at % (so_far.length + 1);
      return so_far.slice(0, start) + piece + so_far.slice(start + cut);
    }, text),
  );

test('the checks never throw, and point into the text', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      for (const { span, message, related = [], fixes = [] } of runChecks(readPlan(text))) {
        const spans = [
          span,
          ...related.map((each) => each.span),
          ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(`${message.zh}${message.en}`).not.toMatch(/undefined|NaN|\[object|\n/);
      }
    }),
    { numRuns: 1500 },
  );
});
