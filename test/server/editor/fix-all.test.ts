import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Finding, TextEdit } from '../../../language-server/src/checks/check.ts';
import { checks } from '../../../language-server/src/checks/index.ts';
import { readSettings } from '../../../language-server/src/checks/read-settings.ts';
import type { CheckResult } from '../../../language-server/src/checks/run.ts';
import { example, exampleWithRoster } from '../../../language-server/src/checks/support/examples.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { fixAll, fixAllWith } from '../../../language-server/src/server/editor/fix-all.ts';
import { whatChanges } from '../../checks/support/shape.ts';
import { furtherCheck } from '../../support/further-check.ts';
import { mutate } from '../../support/mutations.ts';
import { randomFrom } from '../../support/random.ts';
import { runChecks } from '../../support/run-checks.ts';

const uri = 'memory:/plan.plan';

const folder = join(import.meta.dirname, '../../../examples');
const published = readdirSync(folder)
  .filter((name) => name.endsWith('.plan'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const texts = [...checks.flatMap(({ bad, good }) => [...bad, ...good]), ...published];

function withEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

/** What came of checks of which none failed. */
function resultWith(findings: readonly Finding[]): CheckResult {
  return { findings, failures: [] };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of runChecks(readPlan(text))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** All that must hold for any text whatever. */
function expectSafe(text: string): void {
  const { text: fixed, applied, edits } = fixAll(text, uri);
  expect(withEdits(text, edits)).toBe(fixed);
  for (const [at, { span, newText }] of edits.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(edits[at - 1]?.span.end ?? 0);
    expect(text.slice(span.start, span.end)).not.toBe(newText);
  }
  expect(applied > 0).toBe(edits.length > 0);
  const before = countsOf(text);
  for (const [code, count] of countsOf(fixed)) expect(count, code).toBeLessThanOrEqual(before.get(code) ?? 0);
  const changes = whatChanges(readPlan(text), readPlan(fixed));
  expect(
    changes.filter((what) => !['roster', 'mentions', 'comments', 'values', 'problems'].includes(what)),
  ).toEqual([]);
  expect(fixAll(fixed, uri)).toEqual({ text: fixed, applied: 0, edits: [] });
}

describe('fix-all brings no finding, keeps what the plan says, and done twice is done once', () => {
  test.each(texts.map((text) => [text]))('on\n%s', expectSafe);

  it('on those texts after changes at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), (text, seed) => {
        const mutated = mutate(text, randomFrom(seed));
        expectSafe(mutated.map((line) => line.text).join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('on two of them one below the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (one, other) =>
        expectSafe(one + other),
      ),
      { numRuns: 150 },
    );
  });
});

const messy = exampleWithRoster(
  `
  市民政局
  市财政局
  市民政局
  `,
  `
  一、完善设施
  落实《关于养老服务的意见》（某委办2016〔67〕号）,建成30㎡的站点，改善条件，改造旧站,按每处20平方米补足，再建30平方米。
  责任部门：市财政局、市财政局、市民政局（牵头）

  1.改造。
  2.新建。
  3、管护。
  // 忽略 values/unit-mismatch：已核对
  指标 站点覆盖率
    2022年：-
    2025年：80%
  指标 站点数量
    2022年：—
    2025年：80个
    责任部门：市民政局
  指标 服务人次
    2022年：—
    2025年：80次
  `,
);

describe('what fix-all makes of a text', () => {
  it('is one spelling of everything, with all that is said left as it was', () => {
    const { text, applied } = fixAll(messy, uri);
    expect(text).toBe(
      exampleWithRoster(
        `
        市民政局
        市财政局
        `,
        `
        一、完善设施
        落实《关于养老服务的意见》（某委办〔2016〕67号），建成30平方米的站点，改善条件，改造旧站，按每处20平方米补足，再建30平方米。
        责任部门：市民政局（牵头）、市财政局、市财政局

        1.改造。
        2.新建。
        3.管护。
        指标 站点覆盖率
          2022年：—
          2025年：80%
        指标 站点数量
          2022年：—
          2025年：80个
          责任部门：市民政局
        指标 服务人次
          2022年：—
          2025年：80次
        `,
      ),
    );
    expect(applied).toBeGreaterThanOrEqual(8);
  });

  it('leaves alone what is silenced', () => {
    const text = example(
      '一、设施\n// 忽略 responsibility/lead-not-first：按会签顺序\n责任部门：市财政局、市民政局（牵头）\n',
    );
    expect(fixAll(text, uri).text).toBe(text);
  });

  it('leaves alone what a setting turns off', () => {
    const off = { severities: { 'responsibility/lead-not-first': 'off' } } as const;
    const text = example('一、设施\n责任部门：市财政局、市民政局（牵头）\n');
    expect(fixAll(text, uri).applied).toBe(1);
    expect(fixAll(text, uri, (plan) => resultWith(runChecks(plan, off))).applied).toBe(0);
  });

  it('doesn’t decide: a number, a name or a department that is in doubt stays', () => {
    const text = exampleWithRoster(
      '市民政局\n',
      `
      （一）完善设施
      责任部门：市民正局
      （三）建设站点
      到2025年，覆盖率不低于60%每百户拥有设施30平方米。
      `,
    );
    expect(runChecks(readPlan(text)).length).toBeGreaterThan(2);
    expect(fixAll(text, uri).text).toBe(text);
  });

  it.each([
    ['another amount', '60%', '70%'],
    ['another department', '市民政局', '市财政局'],
    ['another heading', '一、设施', '二、设施'],
    ['a sentence less', '改造旧站。', ''],
    ['a comparator less', '≥60%', '60%'],
    ['an indicator that is none', '指标 ', '指标'],
  ])('doesn’t hold %s', (_, old, newText) => {
    const text = example('一、设施\n改造旧站。\n指标 覆盖率\n  2025年：≥60%\n  责任部门：市民政局\n');
    const start = text.indexOf(old);
    const said = { zh: '甲', en: 'A' };
    const span = { start, end: start + old.length };
    const finding: Finding = {
      code: 'text/mixed-wording',
      severity: 'hint',
      span,
      message: said,
      fixes: [{ title: said, edits: [{ span, newText }], safe: true }],
    };
    const resultOf = ({ source }: Plan) => resultWith(source.text === text ? [finding] : []);
    expect(fixAll(text, uri, resultOf).applied).toBe(0);
  });

  it('doesn’t hold a fix that brings another finding, but those beside it', () => {
    const text = example('一、设施\n甲,乙。丙,丁。\n');
    const said = { zh: '甲', en: 'A' };
    const findingsOf = ({ source }: Plan): Finding[] => [
      ...[...source.text.matchAll(/,/g)].map(({ index }): Finding => {
        const span = { start: index, end: index + 1 };
        const fixes = [{ title: said, edits: [{ span, newText: '，' }], safe: true as const }];
        return { code: 'text/mixed-wording', severity: 'hint', span, message: said, fixes };
      }),
      ...[...source.text.matchAll(/甲，/g)].map(
        ({ index }): Finding => ({
          code: 'text/lost-character',
          severity: 'hint',
          span: { start: index, end: index + 2 },
          message: said,
        }),
      ),
    ];
    const resultOf = (plan: Plan) => resultWith(findingsOf(plan));
    expect(fixAll(text, uri, resultOf)).toMatchObject({ text: text.replace('丙,', '丙，'), applied: 1 });
  });

  it('doesn’t hold a fix that makes a check fail, whose findings nobody knows then, but those beside it', () => {
    const text = example('一、设施\n甲,乙，丙，丁。\n建成30㎡的站点，再建30平方米、40平方米。\n');
    const fixed = text.replace('㎡', '平方米');
    expect(fixAll(text, uri)).toMatchObject({ text: fixed.replace(',', '，'), applied: 2 });
    furtherCheck('values/test', ({ source }) => {
      if (source.text.includes('甲，')) throw new TypeError('no such comma');
      return [];
    });
    expect(fixAll(text, uri)).toMatchObject({ text: fixed, applied: 1 });
  });

  it('doesn’t mind a check that failed before', () => {
    const text = example('一、设施\n甲,乙，丙，丁。\n');
    furtherCheck('values/test', () => {
      throw new TypeError('no such comma');
    });
    expect(fixAll(text, uri)).toMatchObject({ text: text.replace(',', '，'), applied: 1 });
  });

  it('is the same whether the checks answer at once or later', async () => {
    const later = await fixAllWith(messy, uri, async (plan) => resultWith(runChecks(plan)));
    expect(later).toEqual(fixAll(messy, uri));
  });
});

test('the office’s terms are written wherever no name is changed, and what holds them in it is left', () => {
  const { settings } = readSettings('{ "terms": { "食堂": "老年食堂", "老人家": "老年人" } }');
  const text = example(`
    一、建设食堂
    社区食堂为老人家供餐，老年食堂全覆盖，落实《食堂管理办法》。
    指标 食堂数量
      2025年：20个
      定义：持证的食堂
  `);
  const fixed = fixAll(text, uri, (plan) => resultWith(runChecks(plan, settings)));
  expect(fixed.applied).toBe(4);
  expect(fixed.text).toBe(
    text
      .replace('建设食堂', '建设老年食堂')
      .replace('社区食堂为老人家', '社区老年食堂为老年人')
      .replace('持证的食堂', '持证的老年食堂'),
  );
  expect(fixAll(fixed.text, uri, (plan) => resultWith(runChecks(plan, settings))).text).toBe(fixed.text);
});
