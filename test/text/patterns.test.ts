import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../language-server/src/text/simplified.ts';
import { sourceFiles, sources } from '../support/imports.ts';

/** What they write may be Traditional: words of ours that go into plans, their tables and documents. */
const writers = [
  'import/readers/counted.ts',
  'official/chart-words.ts',
  'official/words.ts',
  'tables/comparison/notes.ts',
  'tables/cumulative.ts',
  'tables/words.ts',
  'text/own-words.ts',
];

/** The lines of a source that hold Traditional characters, comments left out. */
function traditionalLines(file: string): string[] {
  const text = readFileSync(join(sources, file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const lines = text.split('\n').map((line) => line.replace(/(?:^|\s)\/\/ .*$/u, ''));
  return lines.filter((line) => simplified(line) !== line).map((line) => `${file}: ${line.trim()}`);
}

describe('patterns and lists of words', () => {
  it('are written in Simplified only, as the texts are read that they are applied to', () => {
    const others = sourceFiles().filter((file) => !writers.includes(file));
    expect(others.flatMap(traditionalLines)).toEqual([]);
  });

  it('are told from words that are written into Traditional plans', () => {
    expect(writers.filter((file) => traditionalLines(file).length === 0)).toEqual([]);
  });
});
