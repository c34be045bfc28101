import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { sourceFiles, sources } from '../../support/imports.ts';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Whole words as Taiwan writes them: 為 and 裡, where OpenCC's own standard has 爲 and 裏. A note is 註, which it doesn't know. */
const traditional = (words: string) => convert(words).replace(/^注：/u, '註：');

/** Ways in which the sources say a word in both scripts. */
const pairs = [
  /\bzh: '(?<zh>[^']*)',\s*hant: '(?<hant>[^']*)'/gu,
  /\bzh: \[(?<zh>[^\]]*)\],\s*hant: \[(?<hant>[^\]]*)\]/gu,
  /=== 'hant'\s*\?\s*`(?<hant>[^`]*)`\s*:\s*`(?<zh>[^`]*)`/gu,
  /^ {2}(?<zh>[\p{Script=Han}]+|'[^']+'): '(?<hant>[^']*)',$/gmu,
];

const found = sourceFiles()
  .filter((file) => /^(?:print\/official|print\/tables|core\/text)\//u.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8');
    return pairs.flatMap((pair) => [...text.matchAll(pair)].map(({ groups }) => ({ file, ...groups })));
  }) as { file: string; zh: string; hant: string }[];

describe('words of ours', () => {
  it('are found in the sources', () => {
    expect(new Set(found.map(({ file }) => file)).size).toBeGreaterThan(3);
    expect(found.length).toBeGreaterThan(80);
  });

  it('are whole words in Traditional too', () => {
    const unquoted = found.map(({ zh, hant }) => [zh.replace(/^'|'$/gu, ''), hant] as const);
    expect(unquoted.map(([, hant]) => hant)).toEqual(unquoted.map(([zh]) => traditional(zh)));
  });
});
