import { expect, test } from 'vitest';
import {
  check,
  checks,
  explain,
  knownPlans,
  readPlan,
  readSettings,
} from '../../language-server/src/index.ts';
import { furtherCheck } from '../support/further-check.ts';

const superior = readPlan(
  '规划 示例省养老规划（2021—2025年）\n  发文机关：示例省人民政府\n\n指标 护理型床位占比\n  2025年：≥65%\n',
  'province.plan',
);
const city = readPlan(
  `规划 示例市养老方案（2023—2025年）
  发文机关：示例市人民政府
  成文日期：2023年3月1日
  依据：《示例省养老规划（2021—2025年）》

指标 护理型床位占比
  2025年：≥60%
`,
  'city.plan',
);

test('a finding has its places, in this plan and in others that are known', () => {
  const { plan, findings, failures } = check(city, { known: knownPlans([superior, city]) });
  expect([plan, failures]).toEqual([city, []]);
  const [weaker] = findings.filter(({ code }) => code === 'alignment/weaker-than-superior');
  expect(weaker?.range.start).toEqual({ line: 6, character: 8 });
  expect(weaker?.related.map(({ source, range }) => [source.uri, range.start.line])).toEqual([
    ['province.plan', 4],
  ]);
  expect(check(city).findings).toEqual([]);
});

test('settings settle how severe a finding is', () => {
  const { settings } = readSettings('{ "severities": { "alignment/*": "error" } }');
  const { findings } = check(city, { settings, known: knownPlans([superior]) });
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
});

test('plans of one URI are refused: they could not be told apart', () => {
  const two = [readPlan('规划 甲\n'), readPlan('规划 乙\n')];
  expect(() => knownPlans(two)).toThrow(
    new RangeError('Two plans are called “memory:/plan.plan”: read each under its own URI'),
  );
});

test('a check that fails is told of, and takes no other with it', () => {
  const error = new Error('no');
  furtherCheck('values/fails', () => {
    throw error;
  });
  const { findings, failures } = check(city, { known: knownPlans([superior]) });
  expect(findings).toHaveLength(1);
  expect(failures).toEqual([{ code: 'values/fails', uri: 'city.plan', error }]);
});

test('every check has its page, and no other', () => {
  for (const { code, title } of checks) {
    expect(explain(code)).toContain(`# ${title.zh}`);
    expect(explain(code, 'en')).toContain(`# ${title.en}`);
  }
  expect(() => explain('values/none')).toThrow(RangeError);
});
