import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding } from '../../../language-server/src/checks/check.ts';
import { sourceOf } from '../../../language-server/src/core/model/source.ts';
import { toDiagnostic } from '../../../language-server/src/server/editor/diagnostics.ts';

const source = sourceOf('file:///a.plan', '一、甲\n指标 乙\n  2025年：110%');
const finding: Finding = {
  code: 'values/share-out-of-range',
  severity: 'warning',
  span: { start: 17, end: 21 },
  message: { zh: '超过100%', en: 'above 100 %' },
};

it('shows a finding in the language asked for', () => {
  expect(toDiagnostic(finding, source, 'zh')).toEqual({
    range: { start: { line: 2, character: 8 }, end: { line: 2, character: 12 } },
    severity: DiagnosticSeverity.Warning,
    source: '规划匠',
    code: 'values/share-out-of-range',
    message: '超过100%',
    data: { isContradiction: true },
  });
  expect(toDiagnostic(finding, source, 'en')).toMatchObject({ source: 'planwright', message: 'above 100 %' });
});

it.each([
  ['error', DiagnosticSeverity.Error],
  ['warning', DiagnosticSeverity.Warning],
  ['info', DiagnosticSeverity.Information],
  ['hint', DiagnosticSeverity.Hint],
] as const)('%s', (severity, expected) => {
  expect(toDiagnostic({ ...finding, severity }, source, 'zh').severity).toBe(expected);
});

it('links the page of its code, in that language, where pages are known', () => {
  const href = (language: 'zh' | 'en') =>
    toDiagnostic(finding, source, language, 'file:///docs/').codeDescription?.href;
  expect(href('zh')).toBe('file:///docs/values/share-out-of-range.zh-CN.md');
  expect(href('en')).toBe('file:///docs/values/share-out-of-range.md');
});

it('tells a client whether values contradict each other', () => {
  expect(toDiagnostic({ ...finding, code: 'structure/orphan-field' }, source, 'zh').data).toBeUndefined();
});

it('fades what is unused', () => {
  const unused = { ...finding, code: 'responsibility/unused-department' as const };
  expect(toDiagnostic(unused, source, 'zh').tags).toEqual([DiagnosticTag.Unnecessary]);
});

describe('other places', () => {
  const message = { zh: '此处', en: 'here' };
  const other = sourceOf('file:///b.plan', '甲\n乙丙');
  const placesOf = (related: Finding['related'], find?: (uri: string) => typeof other | undefined) =>
    toDiagnostic({ ...finding, ...(related && { related }) }, source, 'zh', undefined, find)
      .relatedInformation;

  it('in the same file', () => {
    expect(placesOf([{ span: { start: 4, end: 6 }, message }])).toEqual([
      {
        location: {
          uri: 'file:///a.plan',
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
        },
        message: '此处',
      },
    ]);
  });

  it('in another one, at its start where its text is not known', () => {
    const related = [{ span: { start: 2, end: 4 }, message, uri: 'file:///b.plan' }];
    expect(placesOf(related, () => other)?.[0]?.location).toEqual({
      uri: 'file:///b.plan',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
    });
    const start = { line: 0, character: 0 };
    expect(placesOf(related)?.[0]?.location).toEqual({ uri: 'file:///b.plan', range: { start, end: start } });
  });
});
