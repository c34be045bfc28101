import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../../../language-server/src/language/read-plan.ts';
import { moveAt } from '../../../../../language-server/src/server/editor/actions/moving/move.ts';
import { linesOfSource } from '../../../../../language-server/src/server/editor/support/lines.ts';
import { runChecks } from '../../../../support/run-checks.ts';

const examples = new URL('../../../../../examples/', import.meta.url);
const files = ['', 'alignment/'].flatMap((folder) =>
  readdirSync(new URL(folder, examples)).flatMap((name) =>
    name.endsWith('.plan') ? [`${folder}${name}`] : [],
  ),
);

describe.each(files)('whatever is moved down in %s', (file) => {
  const text = readFileSync(new URL(file, examples), 'utf8');
  const plan = readPlan(text, 'memory:/a.plan');
  const places = linesOfSource(plan.source).filter(({ kind }) => kind !== 'blank' && kind !== 'text');
  const moves = places.flatMap(({ content }) => {
    const moving = moveAt(plan, content, 'down');
    return 'refusal' in moving ? [] : [{ content, moving }];
  });

  it('is where it was, byte for byte, once it is moved up again, and so is the cursor', () => {
    expect(moves.length).toBeGreaterThan(3);
    for (const { content, moving } of moves) {
      const back = moveAt(readPlan(moving.text, 'memory:/a.plan'), moving.cursor, 'up');
      expect(back).toMatchObject({ text, cursor: content });
    }
  });

  it('leaves the lines, their numbers apart, and brings no finding', () => {
    const [lines, found] = [linesOf(text), findingsOf(plan)];
    const texts = new Set(moves.map(({ moving }) => moving.text));
    for (const after of texts) {
      expect(linesOf(after)).toEqual(lines);
      expect(findingsOf(readPlan(after, 'memory:/a.plan'))).toEqual(found);
    }
  });
});

/** The lines and the cells of rows in any order, without numbers, 其中 and 附件：, which stay where they are. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n|｜]/u)
    .map((line) => line.replace(/\d+|[一二三四五六七八九十]+|其中：|^附件：|\s+/gu, '').replace(/^\./u, ''))
    .sort();
}

function findingsOf(plan: Plan): string[] {
  return runChecks(plan)
    .map(({ code, severity }) => `${severity} ${code}`)
    .sort();
}
