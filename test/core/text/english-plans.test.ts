import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../language-server/src/checks/index.ts';
import { noSettings } from '../../../language-server/src/checks/settings.ts';
import type { Deadline, Plan } from '../../../language-server/src/core/model/plan.ts';
import { inEnglish } from '../../support/english.ts';
import { plansOf } from '../../support/plans-of.ts';
import { runChecks } from '../../support/run-checks.ts';

/** What is found in the first of some plans, by line. */
function findingsIn(texts: readonly string[]): string[] {
  const { plans, known } = plansOf(texts);
  const plan = plans[0] as Plan;
  return runChecks(plan, noSettings, known).map(
    ({ code, severity, span }) =>
      `${plan.source.positionAt(span.start).line + 1}: ${severity} ${code}, ${plan.source.rangeOf(span).end.line + 1}`,
  );
}

/** What a plan says in names, numbers and days. */
function saidIn(text: string): unknown {
  const [plan] = plansOf([text]).plans as readonly [Plan];
  const dayOf = (deadline?: Deadline) =>
    deadline && [deadline.latest?.year, deadline.latest?.month, deadline.latest?.day, deadline.recurring];
  const { header, sections, indicators } = plan;
  return {
    signed: [header.signed?.value.year, header.signed?.value.month, header.signed?.value.day],
    published: [header.published?.value.year, header.published?.value.month, header.published?.value.day],
    period: [header.period?.value.start, header.period?.value.end],
    baseYear: header.baseYear?.value,
    roster: plan.roster.map(({ name }) => name),
    sections: sections.map(({ kind, level, title, responsibility, deadline }) => [
      kind,
      level,
      title,
      responsibility?.mentions.map(({ name, role }) => `${role} ${name}`),
      dayOf(deadline),
    ]),
    indicators: indicators.map(({ name, values, property, direction, responsibility, deadline }) => [
      name,
      values.map(({ role, year, value }) => [role, year, value.text]),
      property?.value,
      direction,
      responsibility?.mentions.map((mention) => `${mention.role} ${mention.name}`),
      dayOf(deadline),
    ]),
  };
}

const root = join(import.meta.dirname, '../../..');
const examples = ['examples', 'examples/alignment'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.plan'))
    .map((name) => [name, [readFileSync(join(root, folder, name), 'utf8')]] as const),
);
const ofChecks = checks.flatMap(({ code, bad, good, known = [] }) =>
  [...bad, ...good].map((text, at) => [`${code} ${at + 1}`, [text, ...known]] as const),
);

describe('a plan whose keywords, years, properties and dates are English', () => {
  test.each([...examples, ...ofChecks])('%s: the same is found', (_, texts) => {
    expect(findingsIn(texts.map(inEnglish))).toEqual(findingsIn(texts));
  });

  test.each(examples)('%s: the same is said', (_, [text = '']) => {
    const english = inEnglish(text);
    expect(english).not.toMatch(/^(?:规划|专栏|指标|责任部门)(?=[\s\d：])/mu);
    expect(saidIn(english)).toEqual(saidIn(text));
  });
});
