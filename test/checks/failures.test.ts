import { describe, expect, test } from 'vitest';
import type { Report } from '../../language-server/src/checks/check.ts';
import * as run from '../../language-server/src/checks/run.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { furtherCheck } from '../support/further-check.ts';

const code = 'values/milestone-beyond-target';
const text = '规划 某市方案（2023—2025年）\n指标 占比\n  2022年：40%\n  2024年：75%\n  2025年：60%\n';
const error = new TypeError('no such year');
const report: Report = { span: { start: 0, end: 2 }, message: { zh: '前', en: 'before' } };

describe('a check that throws', () => {
  test('takes no other with it, and is named with the plan it looked at', () => {
    const before = run.runChecks(readPlan(text, 'file:///a.plan'));
    expect(before.failures).toEqual([]);
    expect(before.findings.map((finding) => finding.code)).toEqual([code]);
    furtherCheck('values/test', () => {
      throw error;
    });
    const { findings, failures } = run.runChecks(readPlan(text, 'file:///a.plan'));
    expect(findings).toEqual(before.findings);
    expect(failures).toEqual([{ code: 'values/test', uri: 'file:///a.plan', error }]);
  });

  test('has said what it said before', () => {
    furtherCheck('values/test', function* () {
      yield report;
      throw error;
    });
    const { findings, failures } = run.runChecks(readPlan(text));
    expect(findings.map((finding) => finding.code)).toEqual(['values/test', code]);
    expect(failures).toHaveLength(1);
  });

  test('leaves open whether a silence of it is useless', () => {
    furtherCheck('values/test', () => {
      throw error;
    });
    const silenced = text.replace('  2024', '  // 忽略 values/test：待定\n  2024');
    const { findings } = run.runChecks(readPlan(silenced));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('is not run where it is off', () => {
    furtherCheck('values/test', () => {
      throw error;
    });
    expect(run.runChecks(readPlan(text), { severities: { 'values/test': 'off' } }).failures).toEqual([]);
  });
});
