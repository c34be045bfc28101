import { describe, expect, test } from 'vitest';
import type { Fix } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';

const examples = checks.flatMap(({ bad }) => bad.map((text) => [text] as const));

function applied({ edits }: Fix, text: string): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (so_far, { span, newText }) => so_far.slice(0, span.start) + newText + so_far.slice(span.end),
      text,
    );
}

const messages = (text: string) => runChecks(readPlan(text)).map(({ message }) => message.zh);

describe('every fix of the examples', () => {
  test.each(examples)('mends its finding and brings no other:\n%s', (text) => {
    const before = messages(text);
    for (const { message, fixes = [] } of runChecks(readPlan(text))) {
      for (const fix of fixes) {
        const after = messages(applied(fix, text));
        expect(after).not.toContain(message.zh);
        expect(after.length).toBeLessThanOrEqual(before.length);
      }
    }
  });

  test.each(examples)('works with CRLF line ends too:\n%s', (example) => {
    const text = example.replaceAll('\n', '\r\n');
    for (const { message, fixes = [] } of runChecks(readPlan(text))) {
      for (const fix of fixes) {
        const after = applied(fix, text);
        expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(messages(after)).not.toContain(message.zh);
      }
    }
  });
});

test('a department is added to the list below the last one, indented alike', () => {
  const text = '规划 某市规划（2023—2025年）\n部门\n\t市民政局（市民政）\n\n一、设施\n责任部门：市消防支队\n';
  const [finding] = runChecks(readPlan(text));
  const [fix] = finding?.fixes ?? [];
  expect(fix && applied(fix, text)).toBe(
    '规划 某市规划（2023—2025年）\n部门\n\t市民政局（市民政）\n\t市消防支队\n\n一、设施\n责任部门：市消防支队\n',
  );
});

test('one spelling is written throughout', () => {
  const text =
    '规划 某市规划（2023—2025年）\n一、甲\n责任部门：各区政府\n二、乙\n责任部门：各区政府\n' +
    '三、丙\n责任部门：各区人民政府\n四、丁\n责任部门：各区人民政府\n五、戊\n责任部门：各区人民政府\n';
  const [finding] = runChecks(readPlan(text));
  const [fix] = finding?.fixes ?? [];
  expect(fix && applied(fix, text)).toBe(text.replaceAll('各区政府', '各区人民政府'));
});
