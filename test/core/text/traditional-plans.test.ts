import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../language-server/src/checks/index.ts';
import { noSettings } from '../../../language-server/src/checks/settings.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { simplified } from '../../../language-server/src/core/text/simplified.ts';
import { publishedPlans } from '../../published/body.ts';
import { plansOf } from '../../support/plans-of.ts';
import { runChecks } from '../../support/run-checks.ts';
import { converterTo, regions } from '../../support/traditional.ts';

/** Their fixes write names of a list in Simplified, and are not offered elsewhere. */
const writesNames = new Set(['structure/law-name', 'structure/repealed-law', 'style/dissolved-body']);

/**
 * What is found in the first of some plans, and what their fixes write.
 * @param inScript turns what is written
 */
function findingsIn(texts: readonly string[], inScript = (text: string): string => text) {
  const { plans, known } = plansOf(texts);
  return runChecks(plans[0] as Plan, noSettings, known).map(({ code, severity, span, related, fixes }) => ({
    code,
    severity,
    span,
    related: related?.map((each) => each.span),
    fixes: writesNames.has(code)
      ? []
      : fixes?.map(({ edits }) => edits.map((edit) => ({ ...edit, newText: inScript(edit.newText) }))),
  }));
}

/** All that is in the first of some plans, its texts in Simplified; what has been said is not said again. */
function modelOf(texts: readonly string[]): unknown {
  const seen = new Map<object, number>();
  return JSON.parse(
    JSON.stringify(plansOf(texts).plans[0], (key, value: unknown) => {
      if (key === 'source') return undefined;
      if (typeof value === 'string') return simplified(value);
      if (typeof value !== 'object' || value === null) return value;
      const before = seen.get(value);
      if (before !== undefined) return `#${before}`;
      seen.set(value, seen.size);
      return value;
    }),
  );
}

const root = join(import.meta.dirname, '../../..');
const files = ['examples', 'examples/alignment', 'test/checks/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.plan'))
    .map((name) => [name, [readFileSync(join(root, folder, name), 'utf8')]] as const),
);
const ofChecks = checks.flatMap(({ code, bad, good, known = [] }) =>
  [...bad, ...good].map((text, at) => [`${code} ${at + 1}`, [text, ...known]] as const),
);
const texts = join(root, '../shared/plans/texts');
const published = (existsSync(texts) ? readdirSync(texts) : []).flatMap((file) =>
  publishedPlans(readFileSync(join(texts, file), 'utf8')).map(
    ({ text, splitting }) => [`${file} ${splitting}`, [text]] as const,
  ),
);

describe.each(regions)('in the characters of %s', (region) => {
  const convert = converterTo(region);
  // published texts are long: in one region
  const all = [...files, ...ofChecks, ...(region === 'tw' ? published : [])];
  test.each(all)('%s says what it says in Simplified', (_, written) => {
    const converted = written.map(convert);
    expect(findingsIn(converted)).toEqual(findingsIn(written, convert));
    expect(modelOf(converted)).toEqual(modelOf(converted.map(simplified)));
  });
});
