import { expect } from 'vitest';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { sourceOf } from '../../language-server/src/core/model/source.ts';
import { buildPlan } from '../../language-server/src/language/builder/plan-builder.ts';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';
import { readTokens } from './tokens.ts';

/** Marks that stand for no token: behind titles and in front of a box's, and at the end of a list. */
const dropped = /^(?:[。.；;：:?？�\s　]|等(?:有关)?(?:部门|单位|文件)?)+$/u;

/** Expects a text to give a tree without parser errors, a plan, and a token for every character. */
export function expectTotal(text: string): Plan {
  const { value, parserErrors, lexerErrors } = parsePlanFile(text);
  if (parserErrors.length > 0 || lexerErrors.length > 0) {
    expect.fail(`${parserErrors[0]?.message ?? lexerErrors[0]?.message} in ${JSON.stringify(text)}`);
  }
  expect(value.$type).toBe('PlanFile');
  let end = 0;
  for (const token of readTokens(value)) {
    if (token.start < end) expect.fail(`tokens overlap at ${end} in ${JSON.stringify(text)}`);
    const between = text.slice(end, token.start).trim();
    if (between !== '' && !dropped.test(between)) {
      expect.fail(`${JSON.stringify(between)} is swallowed at ${end} in ${JSON.stringify(text)}`);
    }
    end = token.end;
  }
  expect(text.slice(end).trim().replace(dropped, '')).toBe('');
  return buildPlan(value, sourceOf('memory:/plan.plan', text));
}
