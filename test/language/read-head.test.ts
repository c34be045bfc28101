import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scannedHeadOf } from '../../language-server/src/core/plans/plan-head.ts';
import { readFindable } from '../../language-server/src/language/read-findable.ts';
import { readHead } from '../../language-server/src/language/read-head.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { linkedWorkspace } from '../bench/scale/plans/workspace.ts';
import { mutate } from '../support/mutations.ts';
import { randomFrom } from '../support/random.ts';

const project = join(import.meta.dirname, '../..');
const examples = ['examples', 'examples/alignment'].flatMap((folder) =>
  readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.plan'))
    .map((name) => join(folder, name)),
);
const textOf = (path: string): string => readFileSync(join(project, path), 'utf8');

const header = '规划 甲市养老规划\n  依据：《省养老规划》（省政发〔2021〕1号）\n  地区：甲市\n\n';
/** Titles that a plan refers to. */
const refersTo = (text: string) => {
  const head = readHead(header + text);
  return head && [...head.refersTo].filter((key) => key !== '省养老规划');
};

describe('the head that is read of a text is that of its plan', () => {
  const isRight = (text: string): boolean => {
    const head = readHead(text);
    const { refersTo: _, names: __, ...findable } = scannedHeadOf(readPlan(text));
    const found = readFindable(text, true);
    if (found) expect(found).toEqual(findable);
    if (head) expect(head).toEqual(scannedHeadOf(readPlan(text)));
    if (head) expect(found).toBeDefined();
    return head !== undefined;
  };

  it.each(examples)('%s', (path) => {
    expect(isRight(textOf(path))).toBe(true);
  });

  it('of the linked plans of a nation', () => {
    for (const { text } of linkedWorkspace(60)) expect(isRight(text)).toBe(true);
  });

  it('of an example and of linked plans whose lines are mutated', () => {
    const plans = linkedWorkspace(24).map(({ text }) => text.slice(0, 600) + text.slice(1200, 4000));
    const texts = [textOf('examples/alignment/city-with-faults.plan'), ...plans];
    let known = 0;
    for (let seed = 0; seed < 150; seed++) {
      const random = randomFrom(seed);
      const lines = mutate(random.pick(texts), random);
      if (isRight(lines.map(({ text }) => text).join('\n'))) known++;
    }
    expect(known).toBeGreaterThan(80);
  });

  it.each([
    ['', false],
    ['一、总则\n规划 甲方案\n', false],
    ['// 《乙方案》\n规划 甲方案\n', true],
    ['\ufeff規劃 甲方案\r\n  依據：《乙方案》、\r\n    《丙方案》\r\n一、總則\r\n', true],
    ['规划 甲方案\n\n落实《关于实施《某法》的办法》。\n', true],
    ['规划 甲方案\n  // 《乙方案》\n正文\u2028// 《丙方案》\n', true],
    ['规划 甲方案\n  依据：《乙\n', true],
    ['规划 甲方案\n附件：1.乙\n', true],
    ['规划 甲方案\n  附件：1.乙\n2.丙\n', false],
  ])('%j', (text, isKnown) => {
    expect(isRight(text)).toBe(isKnown);
  });
});

describe('what a plan is found by is known from its first lines', () => {
  const text = `${header}正文\n`;

  it('where its header ends in them', () => {
    expect(readFindable(text.slice(0, text.indexOf('正文') + 1), false)).toEqual({
      title: '甲市养老规划',
      key: '甲市养老规划',
      place: '甲市',
    });
    expect(readFindable(header, false)).toBeUndefined();
    expect(readFindable(header, true)?.place).toBe('甲市');
  });

  it.each([
    '规划 甲市\n    养老规划\n  地区：\n    乙县\n  依据：《丙》、\n    《丁》\n正文\n',
    '规划 甲市养老规划\n  地区：乙县\n  地区：丙县\n正文\n',
    '规划 甲市养老规划\n  // 地区：乙县\n  依据：《丙》\n\n  地区：丁县\n正文\n',
    '规划\n  地区：乙县\n  标题：丙\n正文\n',
  ])('%j', (each) => {
    const { title, key, place } = scannedHeadOf(readPlan(each));
    expect(readFindable(each, false)).toEqual({ title, key, place });
  });
});

describe('of what an indicator serves beyond the basis', () => {
  it('a block is read by itself', () => {
    expect(refersTo('指标 床位数\n  2025年：1张\n  对应：《国家规划》床位数；《省养老规划》\n')).toEqual([
      '国家规划',
    ]);
  });

  it('a table is read by itself, with the rows that hold no indicator', () => {
    const rows = '| 序号 | 指标 | 对应 |\n| 1 | 床位数 | 《国家规划》 |\n|  |  | 《部规划》 |\n';
    expect(refersTo(`专栏1 指标\n${rows}`)).toEqual(['国家规划']);
  });

  it('nothing is said in prose, in another field and in another column', () => {
    expect(refersTo('落实《国家规划》。\n指标 床位数\n  2025年：1张\n  口径：《统计制度》\n')).toEqual([]);
    expect(refersTo('专栏1 指标\n| 指标 | 2025年 | 口径 |\n| 床位数 | 1张 | 《统计制度》 |\n')).toEqual([]);
  });

  it.each([
    ['an indented paragraph that ends the block', '指标 床位数\n　　正文。\n  对应：《国家规划》\n'],
    ['a list that goes on in the next line', '指标 床位数\n  对应：《省养老规划》；\n    《国家规划》\n'],
    ['a title that goes on in the next line', '指标 床位数\n  对应：《国家\n    规划》\n'],
    ['a table below a paragraph', '正文（责任部门：甲局\n| 指标 | 对应 |\n| 床位数 | 《国家规划》 |\n）\n'],
    [
      'a table that goes on',
      '专栏1\n| 指标 | 2025年 | 对应 |\n| 甲数 | 1张 | 《国家规划》 |\n\n| 乙数 | 1张 | 《国家规划》 |\n',
    ],
  ])('only reading the whole tells: %s', (_, text) => {
    expect(refersTo(text)).toBeUndefined();
  });
});
