import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLaws } from '../laws/any-text.ts';
import { randomFrom } from '../support/random.ts';
import { mutatedPlan } from './mutations.ts';

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

it('no mutation of a published plan breaks a law of any text', () => {
  const random = randomFrom(20231);
  for (let run = 0; run < 300; run++) {
    const text = mutatedPlan(texts, random);
    expect(brokenLaws(text), JSON.stringify(text)).toEqual([]);
  }
});
