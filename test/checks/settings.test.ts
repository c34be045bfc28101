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
    ['{ "severities": { "constructor": "off" } }', '"constructor"', '没有代码为'],
  ])('says what is wrong and where: %s', (text, place, message) => {
    const [problem, ...more] = readSettings(text).problems;
    expect(more).toEqual([]);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(place);
    expect(problem?.message.zh).toContain(message);
    expect(problem?.message.en).not.toMatch(/\p{Script=Han}/u);
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
