import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../language-server/src/checks/check.ts';
import type { Span } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

/** One change of one example that makes it wrong at one place, as a drafter would; or a twin that looks so and is right. */
export interface PlantedFault {
  readonly id: string;
  /** What kind of fault a reviewer would call it. */
  readonly family: string;
  /** The example, without `.plan`. */
  readonly plan: string;
  /** Stands once in it. */
  readonly find: string;
  readonly replace: string;
  /** The words of the changed plan where a reviewer would put their mark. */
  readonly place: string;
  readonly why: string;
  /** Nothing is wrong: nothing may be found. */
  readonly sound: boolean;
  /** Why it isn't named, where it isn't. */
  readonly missed?: string;
}

/** What a planted fault brings that was not found before. */
export interface Named {
  /** One of them stands on the place, or tells of it. */
  readonly atItsPlace: boolean;
  /** Code and message of each. */
  readonly findings: readonly string[];
}

/** Planted by somebody who had read what reviewers mark, and no check. */
export const plantedFaults: readonly PlantedFault[] = readFileSync(
  join(import.meta.dirname, 'faults.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PlantedFault);

export function named({ plan, find, replace, place }: PlantedFault): Named {
  const text = textOf(plan);
  const changed = text.replace(find, () => replace);
  const before = [...findingsBefore(plan)];
  const news = runChecks(readPlan(changed)).filter((finding) => {
    const known = before.indexOf(said(finding, changed));
    if (known >= 0) before.splice(known, 1);
    return known < 0 && finding.code !== 'text/target-not-in-indicators';
  });
  return {
    atItsPlace: news.some((finding) => spansOf(finding).some((span) => isAt(span, place, changed))),
    findings: news.map(({ code, message }) => `${code} ${message.zh}`),
  };
}

const texts = new Map<string, string>();
const found = new Map<string, readonly string[]>();

export function textOf(plan: string): string {
  const text =
    texts.get(plan) ?? readFileSync(join(import.meta.dirname, `../../examples/${plan}.plan`), 'utf8');
  texts.set(plan, text);
  return text;
}

function findingsBefore(plan: string): readonly string[] {
  const text = textOf(plan);
  const all = found.get(plan) ?? runChecks(readPlan(text)).map((finding) => said(finding, text));
  found.set(plan, all);
  return all;
}

/** What a finding says of which words; how often a thing is written in all may change with any edit. */
function said({ code, span, message }: Finding, text: string): string {
  return `${code} ${text.slice(span.start, span.end)} ${message.zh.replace(/\d+处/gu, '')}`;
}

function spansOf({ span, related = [] }: Finding): readonly Span[] {
  return [span, ...related.filter(({ uri }) => uri === undefined).map((each) => each.span)];
}

function isAt({ start, end }: Span, place: string, text: string): boolean {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    if (start < at + place.length && at < end) return true;
  }
  return false;
}
