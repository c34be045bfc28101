import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../../language-server/src/core/text/simplified.ts';
import { sourceFiles, sources } from '../../support/imports.ts';

/** What they write may be Traditional: words of ours that go into plans, their tables and documents. */
const writers = [
  'core/text/own-words.ts',
  'exchange/import/readers/list-numbers.ts',
  'print/official/chart-words.ts',
  'print/official/notice/words.ts',
  'print/official/words.ts',
  'print/tables/alignment/difference.ts',
  'print/tables/alignment/table.ts',
  'print/tables/comparison/notes.ts',
  'print/tables/cumulative.ts',
  'print/tables/words.ts',
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
