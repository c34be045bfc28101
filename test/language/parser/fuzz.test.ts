import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../../language-server/src/language/parser/parse.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { expectTotal } from '../../support/expect-total.ts';
import { mutate, vocabulary } from '../../support/mutations.ts';
import { randomFrom } from '../../support/random.ts';
import { signatureOf, untouchedIndicators } from '../../support/survivors.ts';

const example = readFileSync(new URL('../../../examples/taizhou.plan', import.meta.url), 'utf8');

/** What the example doesn't have: a roster, responsibilities, both kinds of tables. */
const roster = `
部门
  市民政局
  市发展和改革委员会（市发改委、发改委）
  各市（区）人民政府：海陵区、姜堰区

`;
const more = `
四、补充
（一）分工。做好工作。（牵头部门：市民政局、市发改委，
配合部门：各市（区）人民政府；期限：2025年底）
责任部门：市民政局（牵头）、
  市发改委
期限：2024年底
（二）协同。做好工作。（市民政局牵头，市财政局、各县（市、区）政府等按职责分工配合，2025年底前完成）
做好工作。（责任领导：张某；责任单位：市民政局 市财政局，长期坚持，市残联和市教育局参与）
| 类别 | 指标 | 2022年 | 2025年 | 属性 | 责任部门 | 对应 |
|------|------|--------|--------|------|----------|------|
| 硬件 | 甲率 | 60%    | ≥90%   | 约束性 | 市民政局 | 《省规划》乙率 |
|      | 丙数 | —      | 10个   | 预期性 |  | 丁；《国家规划》 |

| 序号 | 项目 |
| 1    | 中心 |
`;

/** The example up to its second box with its paragraphs cut short, and more: every kind of line there is. */
const short =
  example
    .slice(0, example.indexOf('\n（二）推动'))
    .replace('\n一、', `${roster}一、`)
    .split('\n')
    .map((line) => line.slice(0, 45))
    .join('\n') + more;

// the longest of all: three quarters of a minute on a busy machine
describe('anything parses', { timeout: 300_000 }, () => {
  it('a text cut off anywhere', () => {
    for (let end = 0; end <= short.length; end++) expectTotal(short.slice(0, end));
  });

  it('the published example cut off anywhere', () => {
    for (let end = 0; end <= example.length; end++) {
      const { value, parserErrors } = parsePlanFile(example.slice(0, end));
      if (value.$type !== 'PlanFile' || parserErrors.length > 0) expect.fail(`no tree at ${end}`);
    }
    // to build a plan takes longer than to parse one
    for (let end = 0; end <= example.length; end += 7) expectTotal(example.slice(0, end));
  });

  it('1500 mutated texts, and none loses an indicator that is still there', () => {
    const original = readPlan(short);
    let survived = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const lines = mutate(short, randomFrom(seed));
      const plan = expectTotal(lines.map(({ text }) => text).join('\n'));
      const found = new Set(plan.indicators.map((indicator) => signatureOf(indicator, plan)));
      for (const indicator of untouchedIndicators(original, lines)) {
        const signature = signatureOf(indicator, original);
        if (!found.has(signature)) expect.fail(`seed ${seed} loses ${signature}`);
        survived++;
      }
    }
    expect(survived).toBeGreaterThan(1500 * original.indicators.length * 0.8);
  });

  it('texts of the language’s own words in any order', () => {
    const text = fc
      .array(fc.constantFrom(...vocabulary, '\n', '\n', '\n  ', '\n  '), { maxLength: 60, size: 'max' })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, (written) => void expectTotal(written)),
      { seed: 20231008, numRuns: 4000 },
    );
  });

  it('brackets of names, verbs, deadlines and fields in any order', () => {
    const words =
      '市民政局 各区（功能区） 张某 牵头 按职责分工负责 配合 等部门 和各区 由 2024年底前 长期坚持 责任单位： 期限： 责任领导： ， ； 、 。 （ ） ( 【 】 : \n'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words, ' ', '\n\n', '一、'), { maxLength: 24, size: 'max' });
    fc.assert(
      fc.property(text, (written) => {
        for (const start of ['', '一、（', '做好。（市民政局', '责任部门：', '| 指标 | 责任部门 |\n| 甲 |']) {
          expectTotal(start + written.join(''));
        }
      }),
      { seed: 20241121, numRuns: 1500 },
    );
  });

  it.each(['责任部门：', '部门：', '规划 甲\n  依据：', '指标 甲\n  对应：', '一、'])(
    'a line of open brackets behind %j, read in one pass',
    (start) => {
      for (const bracket of ['（', '（责任部门：甲', '（市民政局负责', '（甲：乙；', '《'])
        expectTotal(start + bracket.repeat(20_000));
    },
  );

  it('texts of any characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, (written) => void expectTotal(written)),
      { seed: 20230831, numRuns: 500 },
    );
  });
});
