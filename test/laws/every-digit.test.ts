import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOfPlan } from '../../language-server/src/core/figures/figures-of-plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';

/* Every digit of a plan outside its comments belongs to just one of its figures. */

const project = join(import.meta.dirname, '../..');

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => join(folder, name));
}

const files = [
  ...filesIn(join(project, 'examples'), '.plan'),
  ...filesIn(join(project, '../shared/plans/texts'), '.txt'),
  ...filesIn(join(project, '../shared/seeds'), '.txt'),
];

describe('every digit is in one figure', () => {
  test.each(files)('%s', (path) => expectDigitsOf(readFileSync(path, 'utf8')));

  const lines = [
    '规划 甲规划（2021—2025年）',
    '  文号：甲政发〔2021〕3号',
    '  规划期：2021—2025年',
    '  成文日期：2021年1月3日',
    '部门',
    '  市12345中心（简称：12345）',
    '第1章 总则',
    '一、建设10个中心，到2025年达到60%',
    '（1）甲。共5项 // 3项？',
    '2.300户全部改造',
    '2024-2025学年,1,200人、１２３４５号',
    '1 200 3.5.6 7..8 9-10—11%',
    '专栏3 重点工程',
    '附件2：2025年清单',
    '附件：1.甲 2.乙100项',
    '期限：2025年底',
    '责任部门：市4G办',
    '指标 0—6岁儿童覆盖率',
    '  2020年：45%',
    '  2025年：≥60%（其中城区70%、农村50%）',
    '  单位：每10万人',
    '  分解：甲县30个，乙县20',
    '  备注：2023年起统计',
    '  不知：3',
    '2025年：6',
    '| 序号 | 指标 | 2020年 | 2025年 |',
    '| 1 | 床位 | 3 | 5张 |',
    '| 事项 | 完成5项 |',
    '1\t2\t3',
    '// 注释 2025年',
    '',
  ];

  test('of any plan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 25 }), (chosen) =>
        expectDigitsOf(chosen.join('\n')),
      ),
      { numRuns: 1000 },
    );
  });

  test('of any text', () => {
    const char = fc.constantFrom(...'0123456789０９年月%.,-— \n|〔〕号、。（）“”第每');
    fc.assert(fc.property(fc.string({ unit: char, maxLength: 80 }), expectDigitsOf), { numRuns: 1000 });
  });
});

function expectDigitsOf(text: string): void {
  const plan = readPlan(text);
  const inComments = new Set(plan.comments.flatMap(({ span }) => placesOfDigits(text, span)));
  const expected = placesOfDigits(text, { start: 0, end: text.length }).filter((at) => !inComments.has(at));
  expect(figuresOfPlan(plan).flatMap(({ span }) => placesOfDigits(text, span))).toEqual(expected);
}

function placesOfDigits(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return [...text.slice(start, end).matchAll(/[\d０-９]/g)].map(({ index }) => start + index);
}
