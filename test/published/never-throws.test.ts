import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { officialDocument, tables } from '../../language-server/src/index.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { formatPlan } from '../../language-server/src/server/editor/format.ts';
import { randomFrom } from '../support/random.ts';
import { runChecks } from '../support/run-checks.ts';

const project = join(import.meta.dirname, '../..');
const published = join(project, '../shared/plans/texts');

/** The plans as they were published, where they are; else the examples. */
const texts = (
  existsSync(published)
    ? readdirSync(published).map((name) => join(published, name))
    : readdirSync(join(project, 'examples'))
        .filter((name) => name.endsWith('.plan'))
        .map((name) => join(project, 'examples', name))
).map((path) => readFileSync(path, 'utf8'));

const pieces = [
  '\n',
  '\t',
  '：',
  '|',
  '（',
  '）',
  '《',
  '每0年全覆盖',
  '每2023年',
  '指标 ',
  '责任部门：',
  '部门\n',
  '2025年：',
  '专栏1 ',
  '（一）',
  '≥',
  '%',
  '//',
  '\u202e',
  '\u001b',
  '\ud83d',
  '\r',
  '　'.repeat(500),
  '（'.repeat(500),
  '9'.repeat(400),
];

/** How much of a plan is taken: enough for headings, tables and those who answer. */
const longest = 3000;

it('no mutation of a published plan makes reading, checking, printing or formatting throw', () => {
  const random = randomFrom(20231);
  for (let run = 0; run < 300; run++) {
    const whole = random.pick(texts);
    const from = random.below(Math.max(1, whole.length - longest));
    let text = `规划 某市方案（2023—2025年）\n\n${whole.slice(from, from + longest)}`;
    for (let edits = 1 + random.below(12); edits > 0; edits--) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(40));
    }
    const plan = readPlan(text);
    runChecks(plan);
    tables(plan);
    officialDocument(plan, { responsibilities: 'table' });
    const formatted = formatPlan(text);
    expect(formatPlan(formatted)).toBe(formatted);
  }
});
