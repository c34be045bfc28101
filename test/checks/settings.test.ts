import { describe, expect, test } from 'vitest';
import { readSettings } from '../../language-server/src/checks/read-settings.ts';
import { noSettings, settingsOver, severityAsked } from '../../language-server/src/checks/settings.ts';

const read = (severities: unknown) => readSettings(JSON.stringify({ severities }));

describe('a settings file', () => {
  test('gives severities by code or by area, the code going first', () => {
    const { settings, problems } = read({ 'text/*': 'off', 'text/run-together': 'error' });
    expect(problems).toEqual([]);
    expect(severityAsked(settings, 'text/run-together')).toBe('error');
    expect(severityAsked(settings, 'text/mixed-wording')).toBe('off');
    expect(severityAsked(settings, 'values/unit-mismatch')).toBeUndefined();
  });

  test('may name its schema, be empty, and begin with a byte order mark', () => {
    expect(readSettings('\ufeff{ "$schema": "x" }')).toEqual({ settings: noSettings, problems: [] });
  });

  test.each([
    ['{ "severities": { "text/*": "of" } }', '"text/*"', '可以写：error、warning、info、hint、off'],
    ['{ "severities": { "text/run-togther": "off" } }', '"text/run-togther"', '是不是“text/run-together”'],
    ['{ "severities": { "prose/*": "off" } }', '"prose/*"', '没有代码为“prose/*”的检查'],
    ['{ "severitys": {} }', '"severitys"', '可以写的是：severities'],
    ['{ "severities": [] }', '"severities"', '应写成'],
    ['[]', '[]', '应写成'],
    ['{ "severities": { "text/*"： "off" } }', '：', '不合 JSON'],
    ['{', '{', '不合 JSON'],
    ['', '', '不合 JSON'],
    ['{ // no end\n "severities": /* ', '/* ', '不合 JSON'],
    ['{ "severities": { "text/*": {} } }', '"text/*"', '不能是“{…}”'],
    ['{ "severities": { "text/*": { "toString": 1, "valueOf": 2 } } }', '"text/*"', '不能是“{…}”'],
    ['{ "severities": { "text/*": { "__proto__": null } } }', '"text/*"', '不能是“{…}”'],
    ['{ "severities": { "text/*": [[]] } }', '"text/*"', '不能是“[…]”'],
    ['{ "severities": { "text/*": null } }', '"text/*"', '不能是“null”'],
    ['{ "severities": { "__proto__": {} } }', '"__proto__"', '没有代码为'],
    ['{ "severities": { "__proto__": "off" } }', '"__proto__"', '没有代码为'],
    ['{ "__proto__": { "severities": {} } }', '"__proto__"', '没有“__proto__”这项设置'],
    [`${'['.repeat(100_000)}`, '[', '不合 JSON'],
    ['{ "severities": { "constructor": "off" } }', '"constructor"', '没有代码为'],
  ])('says what is wrong and where: %s', (text, place, message) => {
    const [problem, ...more] = readSettings(text).problems;
    expect(more).toEqual([]);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(place);
    expect(problem?.message.zh).toContain(message);
    expect(problem?.message.en).not.toMatch(/\p{Script=Han}/u);
  });

  test('may have comments, and commas at the end of a list', () => {
    const text = `{
      // 本单位暂不检查文字
      "severities": {
        "text/*": "off", /* 以后再说 */
      },
    }`;
    expect(readSettings(text)).toEqual({ settings: { severities: { 'text/*': 'off' } }, problems: [] });
  });

  test('points to the key that is wrong, not to another of its name', () => {
    const text = '{ "$schema": "no/such", "severities": { "no/such": "off" } }';
    expect(readSettings(text).problems[0]?.span.start).toBe(text.lastIndexOf('"no/such"'));
  });

  test('keeps what can be used', () => {
    expect(read({ 'text/*': 'off', 'no/such': 'off' }).settings).toEqual({ severities: { 'text/*': 'off' } });
  });
});

test('settings over others: what the upper say of an area goes before what the lower say of a code', () => {
  const lower = { severities: { 'text/run-together': 'error', 'values/*': 'hint' } } as const;
  const upper = { severities: { 'text/*': 'off' } } as const;
  expect(settingsOver(upper, lower)).toEqual({ severities: { 'text/*': 'off', 'values/*': 'hint' } });
});
