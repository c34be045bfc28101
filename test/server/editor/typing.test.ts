import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';
import { typed } from '../../support/typist.ts';
import { byInputMethod, byKeys, writtenByInputMethod, writtenByKeys } from '../../vscode/typing/plan.ts';

const examples = ['examples', 'examples/alignment'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.plan'))
    .map((file) => [file, formatPlan(readFileSync(`${folder}/${file}`, 'utf8'))] as const),
);

/** Lines as somebody types them: without what the editor puts in front. */
function withoutIndentation(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ +/, ''));
}

/** Comments stay where they were begun: whether they are of the block above nobody knows. */
function withComments(text: string): string {
  return text.trimEnd().replace(/^ +(?=\/\/)/gm, '');
}

/** Only the first of three answers comes before the next key. */
const isSeldom = (line: number) => line % 3 === 0;

describe('a plan that is typed line by line stands there as it is formatted', () => {
  it.each(examples)('%s', (_, text) => {
    expect(withComments(typed(withoutIndentation(text)))).toBe(withComments(text));
  });

  it.each(examples)('%s, typed too fast for any answer but the last', (_, text) => {
    const fast = typed(withoutIndentation(text), { isInTime: () => false });
    expect(withComments(fast)).toBe(withComments(text));
  });

  it.each(examples)('%s, typed too fast for most answers', (_, text) => {
    const fast = typed(withoutIndentation(text), { isInTime: isSeldom });
    expect(withComments(fast)).toBe(withComments(text));
  });

  it.each([
    ['by keys', byKeys, writtenByKeys],
    ['by input method', byInputMethod, writtenByInputMethod],
  ])('so do the lines of the story, %s', (_, lines, written) => {
    const corrected = lines.replace(/[^⌫]⌫/gu, '').replace(/[^⌫]⌫/gu, '').split('\n');
    expect(typed(corrected)).toBe(written);
    expect(typed(corrected, { isInTime: () => false })).toBe(written);
  });
});

describe('no Enter is taken by a list', () => {
  it.each(examples)('%s', (_, text) => {
    const swallowed: string[] = [];
    typed(withoutIndentation(text), {
      onSwallowed: (line, suggestion) => swallowed.push(`${line} → ${suggestion}`),
    });
    expect(swallowed).toEqual([]);
  });
});
