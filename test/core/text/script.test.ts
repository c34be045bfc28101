import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../language-server/src/checks/index.ts';
import { keywordScriptOf, scriptOf } from '../../../language-server/src/core/text/script.ts';

const lines = checks
  .flatMap(({ bad, good }) => [...bad, ...good])
  .flatMap((text) => [text, ...text.split('\n')]);

describe('the script of a text', () => {
  it.each(['t', 'tw', 'hk'] as const)('shows in every line that differs in %s', (to) => {
    const convert = Converter({ from: 'cn', to });
    const differing = lines.filter((line) => convert(line) !== line);
    expect(differing.length).toBeGreaterThan(500);
    expect(differing.filter((line) => scriptOf(convert(line)) !== 'traditional')).toEqual([]);
    expect(lines.filter((line) => scriptOf(line) !== 'simplified')).toEqual([]);
  });

  it.each([
    ['', 'simplified'],
    ['plan 2023', 'simplified'],
    ['民政局：60%', 'simplified'],
    ['養老服务体系', 'simplified'],
    ['養老服務体系', 'traditional'],
  ])('of %j is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('the script of keywords', () => {
  it.each([
    [['规划', '指標', '責任部門'], 'simplified', 'traditional'],
    [['plan', 'Indicator', '指标'], 'simplified', 'english'],
    [['期限', '方向'], 'traditional', 'traditional'],
    [[], 'english', 'english'],
  ] as const)('of %j, where %s is usual, is %s', (spellings, usual, script) => {
    expect(keywordScriptOf(spellings, usual)).toBe(script);
  });
});
