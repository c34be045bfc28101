import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { assistantTools } from '../../language-server/src/server/assistant/tools.ts';
import { formatPlan } from '../../language-server/src/server/editor/format.ts';
import { project } from '../cli/planwright.ts';
import { runChecks } from '../support/run-checks.ts';

const skill = readFileSync(join(project, 'docs/skill/SKILL.md'), 'utf8');
const samples = [...skill.matchAll(/```plan\n([\s\S]*?)```/gu)].map(([, text]) => text as string);

describe('what teaches assistants the language', () => {
  it('is short, and says when it is wanted', () => {
    expect(Buffer.byteLength(skill)).toBeLessThanOrEqual(6 * 1024);
    expect(skill).toMatch(/^---\nname: planwright\ndescription: .+\n---\n/u);
  });

  it.each(samples)('has samples without a finding: %#', (text) => {
    const plan = readPlan(text);
    expect(plan.problems).toEqual([]);
    expect(runChecks(plan).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    expect(formatPlan(text)).toBe(text);
  });

  it('names every tool', () => {
    expect(samples.length).toBeGreaterThan(1);
    for (const { name } of assistantTools) expect(skill).toContain(`\`${name}\``);
  });
});
