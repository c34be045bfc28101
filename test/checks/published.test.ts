import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../language-server/src/checks/index.ts';
import { type RealPlan, realPlans } from '../../language-server/src/checks/real-plans.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

/** What the checks say of published plans, each finding judged by hand: there is no false alarm among them. */
function findingsOf(text: string): string[] {
  return runChecks(readPlan(text)).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

/** What is found in the examples; in Taizhou's: nobody answers for binding indicators, four targets ask for little. */
const inTheExamples: readonly (readonly [name: string, found: readonly string[]])[] = [
  [
    'taizhou',
    [
      'responsibility/nobody-answers 泰州市城乡社区服务体系建设行动方案（2023—2025年）',
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
    ],
  ],
  [
    'deyang',
    [
      'responsibility/nobody-answers 德阳市城乡社区服务体系建设“十三五”规划',
      'structure/missing-header 德阳市城乡社区服务体系建设“十三五”规划',
      'structure/malformed-document-number 2016〔67〕号',
    ],
  ],
  [
    'sanya',
    [
      'text/mixed-wording 2025年底',
      'text/mixed-wording ㎡',
      'style/mixed-numerals 三十',
      'style/mixed-numerals 三十',
      'text/mixed-wording 各区政府',
    ],
  ],
  ['shidian', []],
  [
    'zhuhai',
    [
      'timeline/late-issue 2023年1月10日',
      'text/mixed-wording 2025年末',
      'timeline/deadline-before-issue 2022年',
      'timeline/deadline-before-issue 2022年',
      'responsibility/unknown-department 市城管管理综合执法局',
    ],
  ],
];

test.each(inTheExamples)('the example %s', (name, expected) => {
  const text = readFileSync(join(import.meta.dirname, `../../examples/${name}.plan`), 'utf8');
  expect(findingsOf(text)).toEqual(expected);
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** By the plan's name: its period, when it was signed, and what is found in the page as published. */
const onThePages: readonly (readonly [
  name: string,
  period: string,
  signed: string,
  found: readonly string[],
])[] = [
  [
    'deyang',
    '2016—2020年',
    '2016年12月1日',
    [
      'structure/unknown-field 发布日期',
      'structure/malformed-document-number 2016〔67〕号',
      'style/range-dash -',
    ],
  ],
  [
    'sanya',
    '2023—2025年',
    '2023年6月1日',
    [
      ...Array(2).fill('text/foreign-text 金牌娱乐,金牌娱乐平台'),
      'text/lost-character ????',
      'text/lost-character ?',
      'text/foreign-text 金牌娱乐,金牌娱乐平台',
      ...Array(5).fill('text/lost-character ?'),
      ...Array(2).fill('text/foreign-text 金牌娱乐,金牌娱乐平台'),
      'text/mixed-wording 各区政府',
      'style/range-dash -',
      'text/foreign-text 金牌娱乐,金牌娱乐平台',
      'text/mixed-wording 2025年底',
      'text/mixed-wording ㎡',
      'style/mixed-numerals 三十',
      'structure/annex-list 三亚市2023-2025年城乡社区服务体系建设主要发展指标',
      ...Array(4).fill('text/lost-character ??'),
    ],
  ],
  [
    'shidian',
    '2021—2025年',
    '2022年3月1日',
    ['text/run-together 10%每百户', 'text/run-together 60%每万城镇'],
  ],
  [
    'taizhou',
    '2023—2025年',
    '2023年8月31日',
    [
      'text/mixed-wording “十四五”末',
      'text/lost-character ?',
      'structure/unread-table 序號 | 類別 | 指標名稱 | 2022年 基礎值 | 2025年 目標值 | 屬性 |',
      ...Array(6).fill('text/lost-character ?'),
    ],
  ],
  [
    'zhuhai',
    '2021—2025年',
    '2023年1月10日',
    [
      'timeline/late-issue 2023年1月10日',
      'style/range-dash -',
      'text/mixed-wording 2025 年末',
      'timeline/deadline-before-issue 2022 年底前',
      'responsibility/similar-departments 市城管管理综合执法局',
    ],
  ],
];

describe.skipIf(!existsSync(seeds))('a published text pasted under a header', () => {
  test.each(onThePages)('%s', (name, period, signed, expected) => {
    const title = `${name}（${period}）`;
    const header = `规划 ${title}\n  发文机关：某市人民政府\n  成文日期：${signed}\n\n`;
    const text = header + readFileSync(join(seeds, `${name}.txt`), 'utf8');
    const noIndicators = `text/target-not-in-indicators ${title}`;
    expect(findingsOf(text)).toEqual([noIndicators, ...expected]);
  });
});

test('the checks’ pages tell of just these findings', () => {
  const codesOf = (name: string) => [
    ...inTheExamples.filter(([each]) => each === name).flatMap(([, found]) => found),
    ...onThePages.filter(([each]) => each === name).flatMap(([, , , found]) => found),
    'text/target-not-in-indicators',
  ];
  for (const plan of Object.keys(realPlans) as RealPlan[]) {
    const told = checks.filter(({ inRealPlans }) => inRealPlans?.[plan]).map(({ code }) => code);
    const found = new Set(codesOf(plan).map((each) => each.split(' ')[0] as string));
    expect(told, plan).toEqual([...found].sort());
  }
});
