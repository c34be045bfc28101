import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { noSettings } from '../../language-server/src/checks/settings.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { plansOf } from '../support/plans-of.ts';
import { runChecks } from '../support/run-checks.ts';

function findingsOf(text: string, companions: readonly string[]): Finding[] {
  const { plans, known } = plansOf([text, ...companions]);
  return runChecks(plans[0] as Plan, noSettings, known);
}

function applied({ edits }: Fix, text: string): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (so_far, { span, newText }) => so_far.slice(0, span.start) + newText + so_far.slice(span.end),
      text,
    );
}

const examples = checks
  .filter(({ code }) => code.startsWith('alignment/'))
  .flatMap(({ bad, known = [] }) => bad.map((text) => [text, known] as const));

test.each(examples)('a fix mends its finding, with LF and CRLF:\n%s', (example, known) => {
  for (const lineBreak of ['\n', '\r\n']) {
    const text = example.replaceAll('\n', lineBreak);
    for (const { message, fixes = [] } of findingsOf(text, known)) {
      for (const fix of fixes) {
        const after = applied(fix, text);
        expect(findingsOf(after, known).map((finding) => finding.message.zh)).not.toContain(message.zh);
        if (lineBreak === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }
    }
  }
});

test('half-typed plans beside half-typed plans break nothing, and places lie in the text they are of', () => {
  for (const [text, companions] of examples) {
    for (let at = 0; at < text.length; at += 11) {
      const typed = [text.slice(0, at), ...companions.map((each) => each.slice(0, each.length - (at % 97)))];
      const { plans, known } = plansOf(typed);
      for (const { span, related = [], fixes = [] } of runChecks(plans[0] as Plan, noSettings, known)) {
        const places = related.map(
          (place) => [place.span, known.sourceOf(place.uri ?? '')?.text ?? text] as const,
        );
        const edits = fixes.flatMap((fix) => fix.edits.map((edit) => [edit.span, text] as const));
        for (const [{ start, end }, whole] of [[span, text] as const, ...places, ...edits]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }
    }
  }
});

const province = `规划 甲省规划（2021—2025年）
指标 覆盖率
  2025年：60%
指标 全省探访率
  单位：%
  2025年：100
  属性：约束性
指标 床位数
  2025年：≥8万张
  属性：约束性
`;

/** What the plan becomes with every missing indicator added. */
function withAll(text: string): string {
  let result = text;
  for (let times = 0; times < 3; times++) {
    const missing = findingsOf(result, [province]).find(({ code }) =>
      code.endsWith('missing-superior-binding'),
    );
    const [fix] = missing?.fixes ?? [];
    if (fix) result = applied(fix, result);
  }
  return result.slice(text.indexOf('\n指标') < 0 ? text.indexOf('\n|') : text.indexOf('\n指标'));
}

describe('a missing indicator is added', () => {
  test('as a block behind the last one that serves that plan; a total of the whole province is left open', () => {
    const text =
      '规划 乙市方案（2023—2025年）\n\t依据：《甲省规划（2021—2025年）》\n\n一、目标\n指标 覆盖率\n\t2025年：60%\n\n二、任务\n开展探访。\n';
    expect(withAll(text)).toBe(
      '\n指标 覆盖率\n\t2025年：60%' +
        '\n指标 探访率\n\t单位：%\n\t2025年：100\n\t属性：约束性\n\t对应：《甲省规划（2021—2025年）》全省探访率' +
        '\n指标 床位数\n\t2025年：—\n\t属性：约束性\n\t对应：《甲省规划（2021—2025年）》床位数' +
        '\n\n二、任务\n开展探访。\n',
    );
  });

  test('as a row of the table', () => {
    const text =
      '规划 乙市方案（2023—2025年）\n  依据：《甲省规划（2021—2025年）》\n\n| 序号 | 指标 | 2022年 | 2025年 | 属性 |\n| 1 | 覆盖率 | 50% | 60% | 预期性 |\n';
    expect(withAll(text)).toBe(
      '\n| 序号 | 指标 | 2022年 | 2025年 | 属性 |\n| 1 | 覆盖率 | 50% | 60% | 预期性 |\n' +
        '|  | 探访率 |  | 100% | 约束性 |\n|  | 床位数 |  | — | 约束性 |\n',
    );
  });

  test('as a block where the table has no column for the year', () => {
    const text =
      '规划 乙市方案（2023—2025年）\n  依据：《甲省规划（2021—2025年）》\n\n| 指标 | 目标 | 属性 |\n| 覆盖率 | 60% | 预期性 |\n';
    expect(withAll(text)).toContain('\n| 探访率 | 100% | 约束性 |\n');
    expect(withAll(text.replace('目标', '2024年'))).toContain('\n指标 探访率\n');
  });

  test('in the spelling of the file', () => {
    const text =
      'plan 乙市方案（2023—2025年）\n  based on: 《甲省规划（2021—2025年）》\n\n一、目标\nindicator 覆盖率\n  2025: 60%\n';
    const [missing] = findingsOf(text, [province]).filter(({ code }) =>
      code.endsWith('missing-superior-binding'),
    );
    expect(missing?.fixes?.[0]?.edits[0]?.newText).toBe(
      '\nindicator 探访率\n  unit: %\n  2025: 100\n  property: binding\n  serves: 《甲省规划（2021—2025年）》全省探访率',
    );
  });
});

test('what is only in another of the superior plans gets that plan’s title', () => {
  const text =
    '规划 乙市方案\n  依据：《丙规划》、《甲省规划（2021—2025年）》\n指标 覆盖面\n  对应：覆盖率\n';
  const found = findingsOf(text, [province, '规划 丙规划\n']).find(({ code }) =>
    code.endsWith('basis-not-found'),
  );
  const [fix] = found?.fixes ?? [];
  expect(fix && applied(fix, text)).toContain('对应：《甲省规划（2021—2025年）》覆盖率\n');
});
