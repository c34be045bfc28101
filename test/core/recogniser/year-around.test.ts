import { expect, test } from 'vitest';
import { readingsOf } from '../../../language-server/src/core/recogniser/plan-readings.ts';
import { readingOf } from '../../../language-server/src/core/recogniser/reading.ts';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** Each target of a plan with its year. */
function years(text: string): string[] {
  const plan = readPlan(`规划 某市渔港建设行动计划（2026—2028年）\n\n${text}`);
  return readingsOf(plan)
    .flatMap(({ reading }) => reading.statements)
    .map(({ role, name, year }) => `${role} ${name.value} ${year?.value ?? '-'}`);
}

test('what dashes list has the year of the paragraph that leads it in', () => {
  const text = `一、总体目标
坚持生态优先。到2028年底，建成现代渔港群。
——设施更加完善。新建渔港12座。
——服务更加便捷。船员培训覆盖率达到90%。2027年，培训船员3000人次。`;
  expect(years(text)).toEqual(['target 新建渔港 2028', 'target 船员培训覆盖率 2028', 'target 培训船员 2027']);
});

test('what a colon leads in has its year, below headings too', () => {
  const text = `一、总体目标
到2028年，实现以下目标：
（一）设施目标
新建渔港12座。
（二）服务目标
船员培训覆盖率达到90%。`;
  expect(years(text)).toEqual(['target 新建渔港 2028', 'target 船员培训覆盖率 2028']);
});

test('so has what the period of a plan leads in as its aims', () => {
  const text = `一、主要目标
“十五五”时期渔业发展要实现以下目标。
——设施更加完善。新建渔港12座。`;
  expect(years(text)).toEqual(['target 新建渔港 2030']);
});

test('a title without a number ends what was led in, and may give the year itself', () => {
  const text = `渔业发展要在“十五五”时期实现以下目标：
新建渔港12座。
2026年重点工作
船员培训覆盖率达到90%。`;
  expect(years(text)).toEqual(['target 新建渔港 2030', 'target 船员培训覆盖率 2026']);
});

test('a heading may give the year', () => {
  const text = `一、2027年目标
渔船更新率达到60%。
二、2026年和2028年目标
渔港达到12座。
三、2025年工作回顾
新建渔港3座。
四、2026年的重点工作
培训船员3000人次。`;
  expect(years(text)).toEqual([
    'target 渔船更新率 2027',
    'target 渔港 -',
    'state 新建渔港 -',
    'target 培训船员 2026',
  ]);
});

test('what was, leads in nothing', () => {
  const text = `一、总体要求
截至2025年底，基础不断夯实。
——设施更加完善。新建渔港12座。`;
  expect(years(text)).toEqual(['state 新建渔港 -']);
});

test('among goals a year holds until another leads in a sentence', () => {
  const text = `一、主要目标
根据有关方案，到2028年，渔港达到12座。新建避风塘5处。渔船更新率达到60%。
船员培训覆盖率达到90%。
到2027年，建成智慧渔港2座。渔业产值达到30亿元。
二、重点任务
到2027年，培训船员3000人次。新建冷库6座。`;
  expect(years(text)).toEqual([
    'target 渔港 2028',
    'target 新建避风塘 2028',
    'target 渔船更新率 2028',
    'target 船员培训覆盖率 2028',
    'target 智慧渔港 2027',
    'target 渔业产值 2027',
    'target 培训船员 2027',
    'target 新建冷库 -',
  ]);
});

test('where two years lead in sentences, the parts below have neither', () => {
  const text = `一、发展目标
到2027年，格局初步形成。到2028年，体系全面建成。
（一）设施目标
新建渔港12座。`;
  expect(years(text)).toEqual(['target 新建渔港 -']);
});

test('one year that leads in the goals holds in their parts', () => {
  const text = `一、发展目标
到2028年，体系更加完善。
（一）设施
新建渔港12座。`;
  expect(years(text)).toEqual(['target 新建渔港 2028']);
});

test('this year and the next are those of a text with a date of issue', () => {
  const targetsOf = (text: string, issueYear?: number) =>
    recogniseCommitments(text, 0, issueYear === undefined ? {} : { issueYear }).map(
      ({ year }) => year?.value,
    );
  expect(targetsOf('今年要新建渔港12座，明年底前渔港达到20座。', 2026)).toEqual([2026, 2027]);
  expect(targetsOf('今年要新建渔港12座，明年底前渔港达到20座。')).toEqual([undefined, undefined]);
  expect(targetsOf('今年以来，新建渔港2座。', 2026)).toEqual([]);
});

test('the years of a document that is named, and of a level to be kept, are no years of a target', () => {
  const targetsOf = (text: string) => recogniseCommitments(text, 0).map(({ year }) => year?.value);
  expect(targetsOf('落实《湿地保护计划（2021—2030年）》，完成湿地调查12处。')).toEqual([undefined]);
  expect(targetsOf('港口碳排放强度不超过2020年水平。')).toEqual([undefined]);
});

test('what a target sets out from has a year of its own, or none', () => {
  const text = '到2028年，渔船更新率由2025年的40%提高到60%，渔港由8座增加到12座。';
  const found = readingOf(text, 0, { periodStart: 2026, periodEnd: 2028 }).statements;
  expect(found.map(({ role, year }) => `${role} ${year?.value ?? '-'}`)).toEqual([
    'baseline 2025',
    'target 2028',
    'baseline -',
    'target 2028',
  ]);
  const between = readingOf('渔船更新率由2025年的40%提高到2028年的60%。', 0, {
    periodStart: 2026,
  }).statements;
  expect(between.map(({ role, year }) => `${role} ${year?.value}`)).toEqual(['baseline 2025', 'target 2028']);
});
