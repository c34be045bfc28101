import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../language-server/src/checks/index.ts';
import { runChecks } from '../../../language-server/src/checks/run.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { planJson } from '../../../language-server/src/exchange/interchange/json/write.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';

describe('formatting tidies the layout of facts', () => {
  it('indents the lines of a block by two spaces, and a list that runs on by two more', () => {
    expect(
      formatPlan(
        [
          '规划 甲规划',
          '      发文机关：甲局、',
          ' 乙局',
          '部门',
          '\t市民政局',
          '　　各区：甲区、',
          '   乙区',
          '指标 甲',
          ' 2025年：30%',
          '　　属性：约束性',
          '     // 待核',
          '',
        ].join('\n'),
      ),
    ).toBe(
      [
        '规划 甲规划',
        '  发文机关：甲局、',
        '    乙局',
        '部门',
        '  市民政局',
        '  各区：甲区、',
        '    乙区',
        '指标 甲',
        '  2025年：30%',
        '  属性：约束性',
        '  // 待核',
        '',
      ].join('\n'),
    );
  });

  it('takes blanks away around colons and at the ends of lines, and keeps the colon in use', () => {
    const messy =
      '指标　　甲 \n  2025年 ： 30%  \n  属性 :   约束性\n  单位:%\n  2023年   20%\n一、总则  \n责任部门 ： 甲局\n';
    expect(formatPlan(messy)).toBe(
      '指标 甲\n  2025年：30%\n  属性: 约束性\n  单位:%\n  2023年 20%\n一、总则\n责任部门：甲局\n',
    );
  });

  it('leaves one blank line at most between facts, and none at the end', () => {
    expect(formatPlan('类别 甲\n\n\n指标 乙\n  2025年：1\n\n\n\n指标 丙\n\n\n')).toBe(
      '类别 甲\n\n指标 乙\n  2025年：1\n\n指标 丙\n',
    );
  });

  it('aligns tables by the width of Chinese characters', () => {
    expect(
      formatPlan('|指标|2025年|\n|-|:-:|\n  |每百户居民拥有的面积|30平方米\n// 待核\n| 甲 | 1 |\n'),
    ).toBe(
      [
        '| 指标                 | 2025年   |',
        '| -                    | :-:      |',
        '| 每百户居民拥有的面积 | 30平方米 |',
        '// 待核',
        '| 甲                   | 1        |',
        '',
      ].join('\n'),
    );
    expect(formatPlan('|指标|甲|\n|---|:-:|\n|每百户|1|\n')).toBe(
      '| 指标   | 甲  |\n| ------ | :-: |\n| 每百户 | 1   |\n',
    );
  });

  it('aligns a table that goes on over blank lines as one, and two tables apart', () => {
    expect(formatPlan('|指标|2025年|\n|甲|1%|\n\n|乙乙乙乙|30平方米|\n\n|任务|单位|\n|丙|丁|\n')).toBe(
      [
        '| 指标     | 2025年   |',
        '| 甲       | 1%       |',
        '',
        '| 乙乙乙乙 | 30平方米 |',
        '',
        '| 任务 | 单位 |',
        '| 丙   | 丁   |',
        '',
      ].join('\n'),
    );
  });
});

describe('formatting leaves alone', () => {
  const untouched = (text: string) => expect(formatPlan(text)).toBe(text);

  it('prose, its indentation and the blank lines between paragraphs', () =>
    untouched('一、总则\n　　到2025年 ：  建成。\n\n\n  指标体系  不断完善。\n'));

  it('names with blanks in them, and line breaks within a name', () =>
    untouched('规划 甲  规划\n  依据：《甲、\n   乙》、\n       《丙》\n'));

  it('the line ends of the file, and a byte order mark', () => {
    untouched('\ufeff规划 甲\r\n  基期：2022年\r\n');
    expect(formatPlan('指标 甲\r\n 2025年：1')).toBe('指标 甲\r\n  2025年：1\r\n');
  });

  it('broken lines, but for the indentation of those in a block', () =>
    untouched('  责任部们：甲局\n指标 甲\n  责任部们 ：甲局\n  2025年：：30\n'));

  it('an empty file', () => untouched(''));

  it('the published plan, which is tidy', () =>
    untouched(readFileSync(`${import.meta.dirname}/../../../examples/taizhou.plan`, 'utf8')));
});

describe('formatting any text', () => {
  const anyPlan = fc
    .array(
      fc.record({
        indent: fc.constantFrom('', '', ' ', '  ', '    ', '　　', '\t', '\u00a0', '\ufeff'),
        content: fc.oneof(
          fc.constantFrom(
            '',
            '规划 甲规划',
            '规划期 ： 2023—2025年',
            '基期:2022年',
            '依据：《甲、',
            '乙》、',
            '《丙》',
            '部门',
            '部门：甲局、',
            '市发改委（发改委、',
            '各区：甲、',
            '乙）、',
            '指标 甲',
            '指标：  乙',
            '指标',
            '2025年 ： ≥30%',
            '2025年  30%',
            '2023年实绩：1',
            '目标：全覆盖',
            '标准 : 1—2名',
            '属性:约束性',
            '责任部们：甲',
            '责任部门 ：甲局（牵头）、',
            '牵头部门：乙、',
            '对应：《甲》乙、',
            '期限：2024年底',
            '发文机关：甲、',
            '类别  丙',
            '专栏1　标题',
            '一、总则。正文（责任部门：甲、',
            '（二）标题',
            '3.标题',
            '| 指标 | 2025年 |',
            '|指标|2025年|属性|责任部门',
            '|甲|30%|约束性|甲局、乙局|多',
            '｜乙｜—｜',
            '|---|:-:|',
            '| - | — |',
            '|',
            '||',
            '| a\\| b \\',
            '// 忽略 values/x：理由',
            '到2025年，建成30个。',
            '乙局）。',
            '甲、',
          ),
          fc.string({ unit: fc.constantFrom(...'指标年2025：:|｜、，（）《》/-—  　\ufeff\u2003甲%') }),
        ),
        trailing: fc.constantFrom('', '', ' ', '　', '\ufeff'),
        lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
      }),
      { maxLength: 14 },
    )
    .map((lines) =>
      lines.map((line) => line.indent + line.content + line.trailing + line.lineBreak).join(''),
    );

  it('twice gives what once gives', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        const once = formatPlan(text);
        expect(formatPlan(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what the plan means', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        expect(meaningOf(formatPlan(text))).toEqual(meaningOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The plan of a text, whatever its blocks are indented by: that is what formatting mends. */
function planOf(text: string): Plan {
  const plan = readPlan(text);
  return { ...plan, problems: plan.problems.filter(({ kind }) => kind !== 'indented') };
}

/** All a plan says, without the places; a line break within a text and the indentation behind it whatever they are. */
function meaningOf(text: string): unknown {
  const json = JSON.stringify(planJson(planOf(text), ''), (key, value) =>
    /range$/i.test(key)
      ? undefined
      : typeof value === 'string'
        ? value.replace(/(?:\r\n?|\n)\s*/g, '\n')
        : value,
  );
  return JSON.parse(json);
}

describe('formatting hides no finding', () => {
  const codes = (text: string) =>
    runChecks(planOf(text))
      .findings.map(({ code }) => code)
      .sort();

  it.each([
    '专栏1 主要指标\n指标\t2022年\t2025年\n社区综合服务设施面积达标率\t80%\t100%\n',
    '专栏1 主要指标\n指标：\t2022年\t2025年\n2023年\t80%\t100%\n',
    ...checks.flatMap(({ bad }) => bad),
  ])('of %j', (text) => {
    expect(codes(formatPlan(text))).toEqual(codes(text));
  });
});
