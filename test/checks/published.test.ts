import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';

/** What the checks say of published plans, each finding judged by hand: there is no false alarm among them. */
function findingsOf(text: string): string[] {
  return runChecks(readPlan(text)).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

test('the Taizhou plan: nobody answers for its binding indicators, and four targets ask for little', () => {
  const text = readFileSync(join(import.meta.dirname, '../../examples/taizhou.plan'), 'utf8');
  expect(findingsOf(text)).toEqual([
    'text/mixed-wording “十四五”末',
    'values/target-already-met ≥30平方米',
    'responsibility/binding-without-department 志愿服务站点在社区综合服务设施中的覆盖率',
    'responsibility/binding-without-department 新时代文明实践站达标建设率',
    'values/target-already-met 100%',
    'responsibility/binding-without-department 接受上门服务的居家老年人数占比',
    'responsibility/binding-without-department 每万城镇常住人口拥有社区工作者数量',
    'values/strict-comparator >18人',
    'values/target-not-definite >18人',
    'responsibility/binding-without-department 每万户籍人口拥有持证社会工作专业人才数',
    'values/target-not-definite >10人',
  ]);
});

test.each([
  [
    'deyang',
    [
      'structure/missing-header 德阳市城乡社区服务体系建设“十三五”规划',
      'structure/malformed-document-number 2016〔67〕号',
    ],
  ],
  ['sanya', ['text/mixed-wording 2025年底', 'text/mixed-wording ㎡', 'text/mixed-wording 各区政府']],
  ['shidian', []],
  [
    'zhuhai',
    [
      'text/mixed-wording 2025年末',
      'timeline/deadline-before-issue 2022年',
      'timeline/deadline-before-issue 2022年',
      'responsibility/unknown-department 市城管管理综合执法局',
    ],
  ],
])('the example %s', (name, expected) => {
  const text = readFileSync(join(import.meta.dirname, `../../examples/${name}.plan`), 'utf8');
  expect(findingsOf(text)).toEqual(expected);
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('a published text pasted under a header', () => {
  const heading = '（2023—2025年）\n  发文机关：某市人民政府\n  成文日期：2023年1月10日\n\n';
  test.each([
    ['deyang', ['structure/unknown-field 发布日期', 'structure/malformed-document-number 2016〔67〕号']],
    [
      'sanya',
      [
        ...Array(2).fill('text/foreign-text 金牌娱乐,金牌娱乐平台'),
        'text/lost-character ????',
        'text/lost-character ?',
        'text/foreign-text 金牌娱乐,金牌娱乐平台',
        ...Array(5).fill('text/lost-character ?'),
        ...Array(2).fill('text/foreign-text 金牌娱乐,金牌娱乐平台'),
        'text/mixed-wording 各区政府',
        'text/foreign-text 金牌娱乐,金牌娱乐平台',
        'text/mixed-wording 2025年底',
        'text/mixed-wording ㎡',
        ...Array(4).fill('text/lost-character ??'),
      ],
    ],
    ['shidian', ['text/run-together 10%每百户', 'text/run-together 60%每万城镇']],
    ['taizhou', ['text/mixed-wording “十四五”末', ...Array(7).fill('text/lost-character ?')]],
    ['zhuhai', ['text/mixed-wording 2025 年末', 'responsibility/similar-departments 市城管管理综合执法局']],
  ])('%s', (name, expected) => {
    const text = `规划 ${name}${heading}${readFileSync(join(seeds, `${name}.txt`), 'utf8')}`;
    const noIndicators = `text/target-not-in-indicators ${name}（2023—2025年）`;
    expect(findingsOf(text)).toEqual([noIndicators, ...expected]);
  });
});
