import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { publishedPlans } from '../../published/body.ts';
import { recognisedIn } from '../../published/commitments.ts';

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('of the targets that a person found in a published text', () => {
  test.each([['deyang'], ['sanya'], ['shidian'], ['taizhou'], ['zhuhai']])(
    '%s: all are found, and no other',
    (name) => {
      const [...plans] = publishedPlans(readFileSync(join(seeds, `${name}.txt`), 'utf8'));
      const found = recognisedIn(`${name}.txt`, readPlan(plans.at(-1)?.text ?? ''));
      const { facts = 0, found: all = 0, right = 0 } = found ?? {};
      expect(facts).toBeGreaterThan(0);
      expect(right).toBe(facts);
      expect(right).toBe(all);
    },
  );
});
