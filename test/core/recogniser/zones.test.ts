import { expect, test } from 'vitest';
import { readingsOf } from '../../../language-server/src/core/recogniser/plan-readings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** The targets of a plan of one year, each by its name, value and year. */
function targetsOf(text: string): string[] {
  const plan = readPlan(`规划 某市2026年工作报告\n周期：2026年\n\n${text}`);
  return readingsOf(plan).flatMap(({ reading }) =>
    reading.statements
      .filter(({ role }) => role === 'target')
      .map(({ name, value, year }) => `${name.value} = ${value.text}${year ? ` | ${year.value}` : ''}`),
  );
}

test('a chapter without a number that looks back goes on over paragraphs and headings until another begins', () => {
  expect(
    targetsOf(`“十四五”时期工作回顾

渔业产值达到30亿元。

一、港口面貌焕然一新

新建泊位12个。

2026年重点工作

新建泊位5个。

二、加快水产加工

培育加工企业20家。`),
  ).toEqual(['新建泊位 = 5个 | 2026', '加工企业 = 20家']);
});

test('it ends at any title that names a year to come', () => {
  expect(
    targetsOf(`2025年工作总结

渔业产值达到30亿元。

2026年怎么干

新建泊位5个。`),
  ).toEqual(['新建泊位 = 5个']);
});

test('a heading of what was and what is to be leaves it to the paragraphs', () => {
  expect(
    targetsOf(`一、“十四五”时期发展成就和“十五五”时期主要目标任务

“十四五”时期，渔业产值达到30亿元。

到2030年，渔业产值达到50亿元。`),
  ).toEqual(['渔业产值 = 达到50亿元 | 2030']);
});

test('今年 in a plan of one year is that year', () => {
  expect(targetsOf('今年新建泊位5个。')).toEqual(['新建泊位 = 5个 | 2026']);
});
