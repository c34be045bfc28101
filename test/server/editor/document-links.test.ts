import { expect, it } from 'vitest';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { documentLinks } from '../../../language-server/src/server/editor/document-links.ts';
import { workspaceOf } from './support/workspace.ts';

const workspace = workspaceOf({
  'province.plan': '规划 省规划\n  依据：《国家规划》',
  'city.plan': `
    规划 市方案
      依据：《省规划》（省政发〔2021〕6号）、《国家规划》
    指标 甲
      对应：《省规划》乙、《市方案》丙
    一、甲
    按照《省规划》《某条例》和专栏1、专栏3办。
    专栏1 工程
  `,
});

const shown = (name: string, language: Language = 'zh') =>
  documentLinks(workspace.plan(name), workspace.index, language).map(({ range, target, tooltip }) => [
    workspace.shown(workspace.plan(name).source.uri, range),
    target,
    tooltip,
  ]);

it('a plan that 依据, 对应 or the text names leads to its file, where it is in the workspace and another one', () => {
  const link = ['city.plan: 省规划', 'memory:/province.plan', '打开《省规划》'];
  expect(shown('city.plan').slice(0, -1)).toEqual([link, link, link]);
  expect(shown('city.plan', 'en')[0]?.[2]).toBe('Open 《省规划》');
});

it('a box leads to its line, where there is one', () => {
  expect(shown('city.plan').slice(-1)).toEqual([
    ['city.plan: 专栏1', 'memory:/city.plan#L7,1', '转到“专栏1 工程”'],
  ]);
});

it('no other is a link', () => {
  expect(shown('province.plan')).toEqual([]);
});
