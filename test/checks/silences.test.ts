import { describe, expect, test } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

const code = 'values/milestone-beyond-target';
const plan = (...above: string[]) =>
  readPlan(
    [
      '规划 某市工作方案（2023—2025年）',
      '指标 普惠托位占比',
      '  2022年：40%',
      ...above,
      '  2024年：75%',
      '  2025年：60%',
    ].join('\n'),
  );
const codesOf = (...above: string[]) => runChecks(plan(...above)).map((finding) => finding.code);

describe('a silence', () => {
  test.each([
    ['  // 忽略 values/milestone-beyond-target：待上级调整'],
    ['// 忽略values/milestone-beyond-target待上级调整'],
    ['  //忽略 values/milestone-beyond-target: 待上级调整'],
    ['  // ignore values/milestone-beyond-target: to be settled'],
    ['  // Ignore Values/Milestone-Beyond-Target to be settled'],
  ])('silences the finding on the next line: %s', (comment) => {
    expect(codesOf()).toEqual([code]);
    expect(codesOf(comment)).toEqual([]);
  });

  test('passes over other comments', () => {
    expect(codesOf(`// 忽略 ${code}：待上级调整`, '// 已请示', '// 2023年3月')).toEqual([]);
  });

  test('does not reach over a blank line', () => {
    expect(codesOf(`// 忽略 ${code}：待上级调整`, '')).toEqual(['structure/useless-silence', code]);
  });

  test('silences its own code only', () => {
    expect(codesOf('// 忽略 values/unit-mismatch：待定')).toEqual(['structure/useless-silence', code]);
  });

  test('needs a code: other comments with 忽略 say nothing', () => {
    expect(codesOf('// 忽略这一行', '// ignore the next line', '// 忽略：待定')).toEqual([code]);
  });

  test('two silences of one code over one line are both used', () => {
    expect(codesOf(`// 忽略 ${code}：一`, `// 忽略 ${code}：二`)).toEqual([]);
  });

  test('of a check that is switched off is not called useless', () => {
    const off = { severities: { 'values/unit-mismatch': 'off' } } as const;
    const silenced = plan('// 忽略 values/unit-mismatch：待定');
    expect(runChecks(silenced, off).map((finding) => finding.code)).toEqual([code]);
  });

  test('of an unknown code is reported with the code that was likely meant', () => {
    const [useless] = runChecks(plan('  // 忽略 values/milestone-beyond-targt：待定'));
    expect(useless?.code).toBe('structure/useless-silence');
    expect(useless?.message.zh).toContain(code);
    expect(useless?.fixes?.[0]?.edits[0]?.newText).toBe(code);
  });
});

describe('settings', () => {
  test('change a severity, or leave a check out', () => {
    expect(runChecks(plan(), { severities: { [code]: 'hint' } }).map(({ severity }) => severity)).toEqual([
      'hint',
    ]);
    expect(runChecks(plan(), { severities: { [code]: 'off' } })).toEqual([]);
  });

  test('wins over the severity of a single report', () => {
    const text =
      '规划 某市工作方案（2023—2025年）\n  发文机关：某市民政局\n  成文日期：2023年3月1日\n一、摸底\n期限：2023年3月底\n';
    const severities = { 'timeline/deadline-before-issue': 'warning' } as const;
    expect(runChecks(readPlan(text)).map(({ severity }) => severity)).toEqual(['info']);
    expect(runChecks(readPlan(text), { severities }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

test('findings come in the order of the text, then of the codes', () => {
  const text = `规划 某市工作方案（2023—2025年）
指标 普惠托位占比
  属性：约束性
  2022年：70%
  2025年：力争60%以上
指标 普惠托位数
  2022年：70个
`;
  const found = runChecks(readPlan(text));
  expect(found.map((finding) => finding.code)).toEqual([
    'responsibility/binding-without-department',
    'values/target-already-met',
    'values/target-not-definite',
    'timeline/no-final-target',
  ]);
});
