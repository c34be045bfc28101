import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printable } from '../../language-server/src/cli/printable.ts';
import { cleanPlan, emptyFolder, faultyPlan, planwright } from './planwright.ts';

/** Colours the rest of the screen, rings the bell, sets the window's title, turns what follows around. */
const harm = '\u001b[31m\u0007\u009d0;x\u009c\u202e';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

function place(isScreen: boolean): { workingDirectory: string; isScreen: boolean } {
  const workingDirectory = emptyFolder();
  mkdirSync(join(workingDirectory, `${harm}f`));
  const faulty = faultyPlan.replace('责任部们', `责任${harm}部们`).replace('床位占比', `床位${harm}占比`);
  writeFileSync(join(workingDirectory, `${harm}f`, 'a.plan'), faulty);
  writeFileSync(join(workingDirectory, 'b.plan'), cleanPlan.replace('床位占比', `床位${harm}占比`));
  return { workingDirectory, isScreen };
}

describe('no escape, bell or turned direction of a plan or of its name gets into a terminal', () => {
  it.each([
    ['check'],
    ['check', '--format', 'github'],
    ['check', '--format', 'json'],
    ['check', 'no\u001b[31m.plan'],
    ['table', 'b.plan'],
    ['table', 'b.plan', '--format', 'csv'],
    ['model', 'b.plan'],
    ['format', '--check', '.'],
    ['export', 'b.plan', '--format', 'html'],
    ['import', 'b\u0007.txt'],
  ])('%j', async (...given) => {
    const { out, said } = await planwright(given, { ...place(true), environment: { NO_COLOR: '1' } });
    expect((out + said).replaceAll('\r\n', '\n')).not.toMatch(acts);
    expect(out + said).not.toBe('');
  });

  it('colours are the report’s own', async () => {
    const { out } = await planwright(['check'], place(true));
    expect(out).toContain('\u001b[31m错误\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out.replace(/\u001b\[(?:3[1-6]|39|90)m/gu, '')).not.toMatch(acts);
    expect(out).toContain('<U+001B>[31m<U+0007>');
  });

  it('nor where it is piped, as it ends in one; what programs read stays as it is', async () => {
    expect((await planwright(['check'], place(false))).out).not.toMatch(acts);
    const { out } = await planwright(['check', '--format', 'json'], place(false));
    expect(JSON.parse(out)[0].file).toContain(harm);
  });
});

it('a text keeps its line ends and tabs', () => {
  expect(printable('甲\t乙\r\n丙\r丁\n')).toBe('甲\t乙\r\n丙<U+000D>丁\n');
});
