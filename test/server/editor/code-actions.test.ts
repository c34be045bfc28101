import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Finding } from '../../../language-server/src/checks/check.ts';
import { applySilences } from '../../../language-server/src/checks/silences.ts';
import { sourceOf } from '../../../language-server/src/core/model/source.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import {
  codeActionKinds,
  codeActions,
  fixesFor,
} from '../../../language-server/src/server/editor/code-actions.ts';
import { runChecks } from '../../support/run-checks.ts';
import { header } from './support/cursor.ts';

const uri = 'memory:/plan.plan';
const line = { title: { zh: '改正', en: 'Mend' } };

function findingAt(text: string, what: string, fixes: Finding['fixes'] = []): Finding {
  const start = text.indexOf(what);
  return {
    code: 'values/share-out-of-range',
    severity: 'warning',
    span: { start, end: start + what.length },
    message: { zh: '不对', en: 'wrong' },
    fixes,
  };
}

/** The text after an action's edits, which don't overlap. */
function applied(text: string, action: CodeAction): string {
  const source = sourceOf(uri, text);
  const lines = text.split('\n');
  const offset = ({ line: row, character }: { line: number; character: number }) =>
    lines.slice(0, row).reduce((sum, each) => sum + each.length + 1, character);
  const edits = action.edit?.changes?.[source.uri] ?? [];
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

function actionsAt(text: string, findings: readonly Finding[], what: string, language: 'zh' | 'en' = 'zh') {
  const source = sourceOf(uri, text);
  const start = text.indexOf(what);
  return fixesFor(findings, source.rangeOf({ start, end: start }), source, language);
}

const text = `${header}指标 甲\n  2025年：110%\n  属性：约束性\n`;

describe('the fixes of a finding', () => {
  const span = { start: text.indexOf('110%'), end: text.indexOf('110%') + 4 };
  const fix = { ...line, edits: [{ span, newText: '100%' }] };

  it('are offered where it is, the only one preferred', () => {
    const [action] = actionsAt(text, [findingAt(text, '110%', [fix])], '110%');
    expect(action).toMatchObject({ title: '改正', kind: 'quickfix', isPreferred: true });
    expect(action?.diagnostics?.[0]).toMatchObject({ code: 'values/share-out-of-range' });
    expect(applied(text, action as CodeAction)).toBe(text.replace('110%', '100%'));
  });

  it('begin with the likeliest, which is preferred', () => {
    const actions = actionsAt(
      text,
      [findingAt(text, '110%', [fix, { ...fix, title: { zh: '乙', en: 'B' } }])],
      '110%',
    );
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['改正', true],
      ['乙', undefined],
      ['忽略此处的 values/share-out-of-range（写明理由）', undefined],
    ]);
  });

  it('are not offered elsewhere', () => {
    expect(actionsAt(text, [findingAt(text, '110%', [fix])], '属性')).toEqual([]);
  });
});

describe('a comment that silences a finding', () => {
  it.each([
    ['110%', '\n  // 忽略 values/share-out-of-range：理由\n  2025年：110%'],
    ['指标 甲', '\n// 忽略 values/share-out-of-range：理由\n指标 甲'],
    ['规划 示范', '// 忽略 values/share-out-of-range：理由\n规划 示范'],
  ])('stands on the line above, indented as it is: %s', (what, expected) => {
    const [action] = actionsAt(text, [findingAt(text, what)], what);
    expect(action?.title).toBe('忽略此处的 values/share-out-of-range（写明理由）');
    expect(applied(text, action as CodeAction)).toContain(expected);
  });

  it('does silence it, in either language, and leaves the plan as it was', () => {
    for (const language of ['zh', 'en'] as const) {
      const finding = findingAt(text, '110%');
      const [action] = actionsAt(text, [finding], '110%', language);
      const silenced = applied(text, action as CodeAction);
      const plan = readPlan(silenced);
      expect(plan.indicators.map(({ values }) => values.length)).toEqual([1]);
      expect(applySilences(plan, [findingAt(silenced, '110%')]).kept).toEqual([]);
    }
  });

  it('is offered once where one line has the same finding twice', () => {
    const twice = `${header}指标 甲\n  2025年：110%、110%\n`;
    const findings = [findingAt(twice, '110%'), findingAt(twice, '110%、110%')];
    expect(actionsAt(twice, findings, '110%')).toHaveLength(1);
  });

  it('is not offered in the midst of a list, which it would cut in two', () => {
    const list = `${header}指标 甲\n  责任部门：市民政局、\n    市财政局\n`;
    expect(actionsAt(list, [findingAt(list, '市财政局')], '市财政局')).toEqual([]);
    expect(actionsAt(list, [findingAt(list, '市民政局')], '市民政局')).toHaveLength(1);
  });

  it('ends its line as the file does', () => {
    const windows = '指标 甲\r\n  2025年：110%\r\n';
    const [action] = actionsAt(windows, [findingAt(windows, '110%')], '110%');
    expect(action?.edit?.changes?.[uri]?.[0]?.newText).toMatch(/理由\r\n$/);
  });
});

/** Finds nothing, whatever is checked. */
const unchecked = { resultOf: async () => ({ findings: [], failures: [] }) };

describe('the kinds of actions', () => {
  const messy = `${header}指标 甲覆盖率
  2025年：80%
  // 据统计年鉴
  2022年：60%
  2023年实绩：65%
  2023年：70%
  属性：预期性
  责任部门：市财政局、市民政局（牵头）
`;
  const kindsAt = async (what: string, only?: readonly string[]) => {
    const plan = readPlan(messy, uri);
    const start = messy.indexOf(what);
    const range = plan.source.rangeOf({ start, end: start });
    const checker = { resultOf: async (each: typeof plan) => ({ findings: runChecks(each), failures: [] }) };
    return codeActions(plan, range, only, checker, 'zh');
  };
  const kinds = (actions: readonly CodeAction[]) => [...new Set(actions.map(({ kind }) => kind))];

  it.each([
    [undefined, ['quickfix', 'refactor.rewrite']],
    [['quickfix'], ['quickfix']],
    [['refactor'], ['refactor.rewrite']],
    [['source'], ['source.organize.planwright', 'source.convert.planwright', 'source.fixAll.planwright']],
    [['source.organize'], ['source.organize.planwright']],
    [['source.convert.planwright'], ['source.convert.planwright']],
    [['refactor.extract'], []],
    [['source.fixAll'], ['source.fixAll.planwright']],
    [['source.fixAll.planwright'], ['source.fixAll.planwright']],
    [['source.fixAll.other'], []],
    [['source.organizeImports'], []],
    [
      ['refactor', 'source.fixAll'],
      ['refactor.rewrite', 'source.fixAll.planwright'],
    ],
  ])('that are asked for (%s) come, and no other', async (only, expected) => {
    expect(kinds(await kindsAt('市民政局', only))).toEqual(expected);
  });

  it('are all among those the server says it has', async () => {
    for (const kind of kinds(await kindsAt('市民政局', ['']))) expect(codeActionKinds).toContain(kind);
  });

  it('fix-all makes every safe fix of the file, wherever the cursor is', async () => {
    const [action] = await kindsAt('规划', ['source.fixAll']);
    expect(action?.title).toBe('改正全部不影响内容的写法（1处）');
    expect(applied(messy, action as CodeAction)).toBe(
      messy.replace('市财政局、市民政局（牵头）', '市民政局（牵头）、市财政局'),
    );
  });

  it('sorting puts the years in order, what was reached behind what was planned, comments with their line', async () => {
    const actions = await kindsAt('60%', ['refactor']);
    const action = actions.find(({ title }) => title === '把“甲覆盖率”的各年数值按年份排列');
    expect(applied(messy, action as CodeAction)).toBe(`${header}指标 甲覆盖率
  // 据统计年鉴
  2022年：60%
  2023年：70%
  2023年实绩：65%
  2025年：80%
  属性：预期性
  责任部门：市财政局、市民政局（牵头）
`);
  });

  it('sorting is not offered where the years are in order, nor elsewhere', async () => {
    const sorted = readPlan(`${header}指标 甲\n  2022年：60%\n  目标：80%\n`);
    const range = sorted.source.rangeOf(sorted.indicators[0]?.span ?? { start: 0, end: 0 });
    const titles = (await codeActions(sorted, range, ['refactor'], unchecked, 'zh')).map(
      ({ title }) => title,
    );
    expect(titles.filter((title) => title.includes('按年份排列'))).toEqual([]);
    expect(await kindsAt('规划', ['refactor'])).toEqual([]);
  });

  it('what is offered for several indicators by one title is done to all', async () => {
    const several = `${header}指标 甲\n  目标：1个\n指标 乙\n  目标：2个\n`;
    const plan = readPlan(several, uri);
    const range = plan.source.rangeOf({ start: several.indexOf('甲'), end: several.length });
    const actions = await codeActions(plan, range, ['refactor'], unchecked, 'zh');
    const [action, ...others] = actions.filter(({ title }) => title === '“目标”改写为“2025年”');
    expect(others).toEqual([]);
    expect(applied(several, action as CodeAction)).toBe(several.replaceAll('目标', '2025年'));
  });

  it('nothing is rewritten in a selection of half a book', async () => {
    const long = `${header}${'指标 甲\n  目标：1个\n'.repeat(5000)}`;
    const plan = readPlan(long, uri);
    const range = plan.source.rangeOf({ start: 0, end: long.length });
    expect(await codeActions(plan, range, ['refactor'], unchecked, 'zh')).toEqual([]);
  });

  it('a refactoring that a fix offers too comes once, as the fix', async () => {
    const prose = `${header}指标 甲\n  2025年：1个\n\n一、乙\n到2025年，新增托位2000个。\n`;
    const plan = readPlan(prose, uri);
    const start = prose.indexOf('托位');
    const range = plan.source.rangeOf({ start, end: start });
    const checker = { resultOf: async (each: typeof plan) => ({ findings: runChecks(each), failures: [] }) };
    const found = await codeActions(plan, range, undefined, checker, 'zh');
    const kindsOf = found.filter(({ title }) => title === '把“新增托位”列为指标').map(({ kind }) => kind);
    expect(kindsOf).toEqual(['quickfix']);
    const [extracted] = await codeActions(plan, range, ['refactor.extract'], checker, 'zh');
    expect(extracted?.title).toBe('把“新增托位”列为指标');
  });
});
