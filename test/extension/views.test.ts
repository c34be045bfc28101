import { describe, expect, it, test } from 'vitest';
import type { ViewNode } from '../../extension/src/views/node.ts';
import { deadlineNodes, departmentNodes, findingNodes } from '../../extension/src/views/nodes.ts';
import { languageStatus, statusText } from '../../extension/src/views/status-text.ts';
import { wordCount } from '../../extension/src/views/word-count.ts';
import { header, overview, overviewOfTexts } from '../server/preview/plans.ts';

const one = `
一、目标
指标 床位
  2022年：80张
  2024年：120张
  2025年：≥100张
  责任部门：市民政局

二、任务
（一）建设施
牵头部门：市民政局
配合部门：市财政局
期限：2024年6月底
`;

const lines = (nodes: readonly ViewNode[], indent = ''): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${indent}${label}${description ? ` — ${description}` : ''}`,
    ...lines(children ?? [], `${indent}  `),
  ]);

describe('the views', () => {
  it('list by department what each has to do, in what role and by when', () => {
    expect(lines(departmentNodes(overview(one), 'zh'))).toEqual([
      '市民政局 — 1项任务、1项指标',
      '  （一）建设施 — 牵头 · 2024年6月底',
      '  床位 — ≥100张',
      '市财政局 — 1项任务',
      '  （一）建设施 — 配合 · 2024年6月底',
    ]);
  });

  it('list by deadline what is due and who answers for it', () => {
    expect(lines(deadlineNodes(overview(one), 'zh'))).toEqual([
      '2024年6月底 — 1项任务',
      '  （一）建设施 — 市民政局（牵头）、市财政局（配合）',
      '2024年底 — 1项指标',
      '  床位 — 120张 · 市民政局',
      '2025年底 — 1项指标',
      '  床位 — ≥100张 · 市民政局',
    ]);
  });

  it('list what was found, the gravest first, open as far as it must be mended', () => {
    const nodes = findingNodes(overview(one), 'zh');
    expect(nodes[0]).toMatchObject({ label: '错误', description: '1', isOpen: true });
    expect(nodes[0]?.children?.[0]?.description).toBe('第8行');
    expect(nodes[0]?.children?.[0]?.place?.uri).toBe('memory:/0.plan');
  });

  it('list the departments of each place apart, where there are several', () => {
    const other = header.replaceAll('示范市', '另一市');
    const nodes = departmentNodes(overviewOfTexts(header + one, other + one), 'zh');
    expect(lines(nodes).filter((line) => !line.startsWith('    '))).toEqual([
      '示范市 — 2个部门',
      '  市民政局 — 1项任务、1项指标',
      '  市财政局 — 1项任务',
      '另一市 — 2个部门',
      '  市民政局 — 1项任务、1项指标',
      '  市财政局 — 1项任务',
    ]);
  });

  it('name the plan of each thing where there are several', () => {
    const nodes = departmentNodes(overview(one, one), 'zh');
    expect(lines(nodes)[1]).toContain('示范市养老服务行动方案');
  });

  it('give each line a name of its own, so that VS Code tells them apart', () => {
    const ids = (nodes: readonly ViewNode[]): string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children ?? [])]);
    for (const nodes of [departmentNodes, deadlineNodes, findingNodes]) {
      const all = ids(nodes(overview(one, one), 'en'));
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('the status bar', () => {
  const [plan] = overview(one).plans;
  const summary = plan as NonNullable<typeof plan>;

  it('says what the plan in front holds and what was found, and in full how it is called', () => {
    expect(statusText(summary, 'zh').short).toMatch(/^1项指标 {2}· {2}\$\(error\) 1/);
    expect(statusText(summary, 'zh').full).toMatch(
      /^示范市养老服务行动方案（2023—2025年） · 1项指标 · 错误 1/,
    );
  });

  it('says when nothing was found', () => {
    const findings = { error: 0, warning: 0, info: 0, hint: 0 };
    expect(statusText({ ...summary, findings }, 'zh')).toMatchObject({
      short: expect.stringContaining('$(check)'),
      full: expect.stringContaining('没有发现问题'),
    });
  });

  it('says in full of the language what was found, and until that is known that it is checked', () => {
    expect(languageStatus(summary, 1234, 'zh')).toMatchObject({
      text: expect.stringMatching(/^错误 1/),
      detail: '示范市养老服务行动方案（2023—2025年） · 1项指标 · 1234字',
      isGrave: true,
    });
    const findings = { error: 0, warning: 0, info: 0, hint: 3 };
    expect(languageStatus({ ...summary, findings }, undefined, 'en')).toMatchObject({
      text: 'nothing found',
      isGrave: false,
    });
    expect(languageStatus(undefined, undefined, 'zh').text).toBe('正在检查……');
  });
});

test('a text is as long as a word processor says', () => {
  expect(wordCount('到2025年，床位占比达60%以上。')).toBe(13);
  expect(wordCount('// 说明：待核\n规划 某市规划\n\n一、目标')).toBe(10);
  expect(wordCount('Plan for the care of the elderly')).toBe(7);
});
