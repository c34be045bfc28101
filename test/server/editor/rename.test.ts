import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { occurrencesIn } from '../../../language-server/src/core/plans/names.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { renameAt } from '../../../language-server/src/server/editor/rename.ts';

const city = `规划 市方案（2023—2025年）
  依据：《省规划》

部门
  市民政局（民政局）
  市财政局
  各区：甲区、乙区

一、任务（责任部门：市民政局；期限：2024年底）
1.小任务
责任部门：市财政局、市民政局
专栏1 指标
指标 甲
  2025年：60%
  责任部门：民政局
  对应：《省规划》甲
| 指标 | 2025年 | 责任部门 |
| 乙 | 5个 | 市民政局 |
`;
const superior = `规划 省规划
指标 甲
  2025年：50%
指标 丙
  2025年：50%
`;

function indexOf(...plans: readonly Plan[]): PlanIndex {
  const index = new PlanIndex();
  for (const plan of plans) index.update(plan.source.uri, plan);
  return index;
}

/** The texts after a rename where `‸` stands, by file; or why there is none. */
function renamed(marked: string, newName: string, other = superior): Record<string, string> | string {
  const plan = readPlan(marked.replace('‸', ''), 'file:///a.plan');
  const plans = [plan, readPlan(other, 'file:///b.plan')];
  const result = atOnce(renameAt(plan, marked.indexOf('‸'), newName, indexOf(...plans)));
  if (!result) throw new Error('nothing to rename');
  if ('refusal' in result) return result.refusal.zh;
  return Object.fromEntries(
    plans.map(({ source: { uri, text } }) => {
      const document = TextDocument.create(uri, 'plan', 1, text);
      return [uri, TextDocument.applyEdits(document, result.edit.changes?.[uri] ?? [])];
    }),
  );
}

const at = (before: string) => city.replace(before, `${before}‸`);
const department = at('部门\n  市民');
const indicator = at('指标 甲');
const row = at('| 乙');
const link = at('》甲');
const title = at('规划 市方');

describe('renaming', () => {
  it('changes one spelling of a department, wherever it is', () => {
    expect(renamed(department, '市民政和养老局')).toMatchObject({
      'file:///a.plan': city.replaceAll('市民政局', '市民政和养老局'),
    });
    expect(renamed(at('责任部门：民政'), '市民政')).toMatchObject({
      'file:///a.plan': city
        .replace('（民政局）', '（市民政）')
        .replace('责任部门：民政局', '责任部门：市民政'),
    });
  });

  it('changes a superior’s indicator where a link names it, and the plan’s own apart from it', () => {
    expect(renamed(link, '丁')).toEqual({
      'file:///a.plan': city.replace('》甲', '》丁'),
      'file:///b.plan': superior.replace('甲', '丁'),
    });
    expect(renamed(indicator, '丁；戊')).toEqual({
      'file:///a.plan': city.replace('指标 甲', '指标 丁；戊'),
      'file:///b.plan': superior,
    });
  });

  it('may give a plan other years', () => {
    expect(renamed(title, '市规划（2022—2024年）')).toMatchObject({
      'file:///a.plan': expect.stringContaining('规划 市规划（2022—2024年）\n'),
    });
  });

  it.each(['examples', 'test/checks/fixtures'])(
    'changes any name in %s, the names around it stay',
    (folder) => {
      const base = new URL(`../../../${folder}/`, import.meta.url);
      for (const file of readdirSync(base).filter((name) => name.endsWith('.plan'))) {
        const plan = readPlan(readFileSync(new URL(file, base), 'utf8'), file);
        const index = indexOf(plan);
        const things = new Map(occurrencesIn(plan).map((name) => [`${name.thing} ${name.text}`, name]));
        for (const { span, text } of [...things.values()].filter((_, nth) => nth % 5 === 0)) {
          const result = atOnce(renameAt(plan, span.start, `新${text}`, index));
          expect(result && 'refusal' in result ? [file, text, result.refusal.zh] : []).toEqual([]);
        }
      }
    },
  );
});

describe('a name is refused', () => {
  it.each([
    ['a heading', department, '1.市民政局', '1.市民政局（民政局）'],
    ['a heading', department, '一、市民政局', '一、市民政局（民政局）'],
    ['a comment', department, '// 市民政局', '// 市民政局（民政局）'],
    ['a role', department, '市民政局（牵头）', undefined],
    ['other departments', department, '市民政局等部门', undefined],
    ['a list', department, '市民政局、市残联', undefined],
    ['a keyword', department, '指标：市民政局', undefined],
    ['a member', department, '市民政局：甲区', undefined],
    ['two lines', department, '市民政局\n一、总则', '市民政局 一、总则（民政局）'],
    ['the end of the bracket', department, '市民政局）市残联（', undefined],
    ['two links', link, '甲；乙', '对应：《省规划》甲；乙'],
    ['a cell', row, '乙 | 丙', '| 乙 | 丙 | 5个 | 市民政局 |'],
    ['two lines', indicator, '甲\n乙', '指标 甲 乙'],
    ['two lines', title, '市方案\n  文号：1号', undefined],
    ['the end of 《》', at('《省规'), '省》规划', undefined],
  ])('that would be read as %s', (_, marked, newName, line) => {
    const refusal = renamed(marked, newName);
    expect(refusal).toMatch(/^不能改名为/);
    if (line !== undefined) expect(refusal).toContain(`“${line}”这一行`);
  });

  it('where another file could not be read as before', () => {
    const referring = '规划 县方案\n指标 甲\n  2025年：1%\n  对应：《市方案（2023—2025年）》甲\n';
    expect(renamed(indicator, '甲；乙', referring)).toContain(
      '“对应：《市方案（2023—2025年）》甲；乙”这一行',
    );
  });

  it.each([
    ['department', department, '市财政局'],
    ['department, by its short name', at('\n  市财政'), '民政局'],
    ['department, short for itself', department, '民政局'],
    ['indicator of the plan', indicator, '乙'],
    ['indicator of the superior plan', link, '丙'],
    ['plan', title, '省规划'],
  ])('that is another %s’s', (_, marked, newName) => {
    expect(renamed(marked, newName)).toContain('已经是另一项的名称');
  });

  it('not for being that of another plan’s indicator', () => {
    expect(renamed(link, '乙')).toMatchObject({ 'file:///b.plan': superior.replace('甲', '乙') });
    expect(renamed(indicator, '丙')).toMatchObject({ 'file:///b.plan': superior });
  });

  it('when it is empty', () => {
    expect(renamed(indicator, ' 　')).toBe('新名称不能为空。');
  });
});

describe('what sentences name', () => {
  const prose = `规划 示例市方案（2023—2025年）
  地区：示例市

部门
  市民政局
  市民政局机关服务中心

一、由市民政局牵头
示例市民政局会同邻市民政局办理，市民政局机关党委监督，市民政局机关服务中心保障。（责任部门：市民政局）
到2025年，全市护理型床位占比达到60%，护理型床位占比重点监测。
专栏1 市民政局的任务
指标 护理型床位占比
  2025年：60%
  责任部门：市民政局
`;
  const inFile = (marked: string, newName: string) =>
    (renamed(marked, newName) as Record<string, string>)['file:///a.plan'];

  it('is renamed with the department: not part of a longer name, nor another city’s', () => {
    const after = prose
      .replaceAll('市民政局', '市民政和养老局')
      .replaceAll('市民政和养老局机关', '市民政局机关')
      .replace('邻市民政和养老局', '邻市民政局');
    expect(inFile(prose.replace('一、由市', '一、由市‸'), '市民政和养老局')).toBe(after);
    expect(inFile(prose.replace('部门\n  市', '部门\n  市‸'), '市民政和养老局')).toBe(after);
  });

  it('is renamed with the indicator, where its name does not go on', () => {
    const after = prose
      .replaceAll('护理型床位占比', '护理床位比例')
      .replace('护理床位比例重点', '护理型床位占比重点');
    expect(inFile(prose.replace('全市护理', '全市护‸理'), '护理床位比例')).toBe(after);
  });

  it('wants to be confirmed by a client that can ask, place by place', () => {
    const plan = readPlan(prose, 'file:///a.plan');
    const result = atOnce(renameAt(plan, prose.indexOf('由市民政') + 1, '市养老局', indexOf(plan), 'zh'));
    const { documentChanges = [], changeAnnotations } = (result && 'edit' in result && result.edit) || {};
    expect(changeAnnotations).toMatchObject({ prose: { label: '正文里的名称', needsConfirmation: true } });
    const edits = documentChanges.flatMap((each) => ('edits' in each ? each.edits : []));
    expect(edits.filter((edit) => 'annotationId' in edit)).toHaveLength(3);
    expect(edits.filter((edit) => !('annotationId' in edit))).toHaveLength(3);
  });

  it('is no name where it is too short to be told from a word, and a title is one between 《》', () => {
    expect(
      renamed(city.replace('指标 甲', '指标 甲‸').replace('1.小任务', '1.甲任务'), '乙乙'),
    ).toMatchObject({
      'file:///a.plan': expect.stringContaining('1.甲任务'),
    });
    const citing = city.replace('1.小任务', '1.按《省规划》办');
    expect(renamed(citing.replace('依据：《省', '依据：《省‸'), '省方案')).toMatchObject({
      'file:///a.plan': citing.replaceAll('《省规划》', '《省方案》'),
      'file:///b.plan': superior.replace('省规划', '省方案'),
    });
  });
});
