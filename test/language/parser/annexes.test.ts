import { describe, expect, it } from 'vitest';
import { expectLines } from '../../support/expect-lines.ts';
import { planOf } from '../../support/sketch.ts';

describe('the list of annexes below the text', () => {
  it('names one', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件：示范市养老服务主要指标
    `));

  it('names several, the second number under the first', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件：1.示范市养老服务主要指标
      text        │　　　2.重点任务分工表
      text        │　　　3．2025年项目清单
    `));

  it('stands below 附件： on a line of its own', () =>
    expectLines(`
      level 3     │一、主要目标
      level 5     │1.建设床位。
      text        │附件：
      text        │1.主要指标
      text        │2.重点任务分工表
    `));

  it('names each with its mark', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件1：主要指标
      text        │附件2：重点任务分工表
      blank       │
      annex       │附件1
      annexTitle  │主要指标
      text        │单位：张
      annex       │附件2：重点任务分工表
      level 3     │一、床位
    `));

  it('names one whose short name has a stop that it shouldn’t have, but no sentence', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件：1.主要指标；
      text        │2.重点任务分工表。
      level 5     │3.建设床位，改造站点。
    `));

  it('names several in one line', () => {
    for (const line of [
      '附件：1.主要指标；2.重点任务分工表',
      '附件：1.主要指标　2．重点任务分工表',
      '附件：1.主要指标，2.重点任务分工表。',
      '附件1：主要指标；附件2：重点任务分工表',
    ]) {
      const { listedAnnexes } = planOf(`一、主要目标\n建设床位。\n\n${line}\n`);
      expect(listedAnnexes.map(({ number, title }) => `${number}.${title}`)).toEqual([
        '1.主要指标',
        '2.重点任务分工表',
      ]);
    }
  });

  it('names one whose name has a number in it', () => {
    const { listedAnnexes } = planOf('一、主要目标\n建设床位。\n\n附件：1.食堂2.0版标准\n');
    expect(listedAnnexes.map(({ title }) => title)).toEqual(['食堂2.0版标准']);
  });

  it('ends where its numbers do', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件：1.主要指标
      level 5     │3.建设床位。
    `));
});

describe('an annex', () => {
  it('begins with its mark, its title in the same line or the next', () =>
    expectLines(`
      level 3     │一、主要目标
      annex       │附件 1
      blank       │
      annexTitle  │示范市养老服务主要指标
      row         │| 指标 | 2025年 |
      annex       │附件2　重点任务分工表
      level 3     │一、床位
      annex       │附表
      row         │| 指标 | 2025年 |
    `));

  it('is begun by a single name where it stands over what it names', () =>
    expectLines(`
      level 3     │一、主要目标
      annex       │附件：主要指标
      row         │| 指标 | 2025年 |
    `));

  it('is none in the midst of the chapters', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附表1　主要指标
      row         │| 指标 | 2025年 |
      level 3     │二、重点任务
    `));

  it('is none in a sentence', () =>
    expectLines(`
      level 3     │一、主要目标
      text        │附件1所列任务由各区落实
      text        │附件：由市民政局另行印发。
      text        │附件管理由市档案局承担
    `));

  it('is begun in English and in Traditional characters too', () => {
    expectLines(`
      level 3     │一、Targets
      text        │Annex: Targets by district
      text        │Annex tables are kept by the bureau
      annex       │Annex 1: Targets by district
      text        │in beds
    `);
    expect(planOf('一、目標\n附錄\n名詞解釋').annexes.map(({ title }) => title)).toEqual(['名詞解釋']);
  });
});

describe('a plan', () => {
  const plan = planOf(`
规划 示范市行动方案（2023—2025年）
一、主要目标
附件：1.主要指标；
　　　2.重点任务分工表

附件1
主要指标
| 指标 | 2025年 |
| 床位 | ≥90张 |
附件2
重点任务分工表
一、床位
建设床位。
`);

  it('has its annexes as sections below the root', () => {
    expect(plan.annexes.map(({ mark, number, title }) => [mark, number, title])).toEqual([
      ['附件1', 1, '主要指标'],
      ['附件2', 2, '重点任务分工表'],
    ]);
    expect(plan.annexes[0]?.indicators.map(({ name }) => name)).toEqual(['床位']);
    expect(plan.annexes[1]?.sections.map(({ title }) => title)).toEqual(['床位']);
    expect(plan.root.sections.map(({ kind }) => kind)).toEqual(['section', 'annex', 'annex']);
  });

  it('says what it lists', () =>
    expect(plan.listedAnnexes.map(({ number, title }) => [number, title])).toEqual([
      [1, '主要指标'],
      [2, '重点任务分工表'],
    ]));
});
