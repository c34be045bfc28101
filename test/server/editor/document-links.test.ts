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
    按照《省规划》办。
  `,
});

const shown = (name: string, language: Language = 'zh') =>
  documentLinks(workspace.plan(name), workspace.index, language).map(({ range, target, tooltip }) => [
    workspace.shown(workspace.plan(name).source.uri, range),
    target,
    tooltip,
  ]);

it('a plan that 依据 or 对应 names leads to its file, where it is in the workspace and another one', () => {
  const link = ['city.plan: 省规划', 'memory:/province.plan', '打开《省规划》'];
  expect(shown('city.plan')).toEqual([link, link]);
  expect(shown('city.plan', 'en')[0]?.[2]).toBe('Open 《省规划》');
});

it('no other is a link', () => {
  expect(shown('province.plan')).toEqual([]);
});
