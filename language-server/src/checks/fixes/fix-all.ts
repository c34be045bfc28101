import type { Plan } from '../../core/model/plan.ts';
import type { Fix, TextEdit } from '../check.ts';
import type { CheckResult } from '../run.ts';
import { type EditedText, editsOf, overlap, unedited, withEdits } from './edits.ts';
import { plain, whatItSays } from './what-it-says.ts';

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly applied: number;
  /** What makes the one text the other, in order. */
  readonly edits: readonly TextEdit[];
}

/** More rounds than any text needs: each leaves fewer findings than the one before. */
const mostRounds = 50;

/** Asks for one plan after another to be checked, and gives what it is asked for in the end. */
type CheckRequests<Result> = Generator<Plan, Result, CheckResult>;

/**
 * Makes all safe fixes of a text: of those that overlap the first, then those that are left, until there are
 * none. A fix that would bring a finding, make a check fail, or change what the plan says after all, is not made. To
 * do it again changes nothing.
 */
export function* fixSafely(text: string, readPlan: (text: string) => Plan): CheckRequests<FixedText> {
  let state = yield* stateOf(unedited(text), readPlan);
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { next, made } = yield* attempt(state, apart(safeFixes(state)), readPlan);
    if (made === 0) break;
    state = next;
    applied += made;
  }
  return { text: state.edited.text, applied, edits: editsOf(text, state.edited) };
}

interface State extends CheckResult {
  readonly edited: EditedText;
  readonly plan: Plan;
}

function* stateOf(edited: EditedText, readPlan: (text: string) => Plan): CheckRequests<State> {
  const plan = readPlan(edited.text);
  const result = yield plan;
  return { edited, plan, ...result };
}

/** The first safe fix of each finding. */
function safeFixes({ findings }: State): Fix[] {
  return findings.flatMap(({ fixes = [] }) => fixes.find(({ safe }) => safe) ?? []);
}

/** Those that don't touch one before them. */
function apart(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** Makes fixes together; where that does harm, each half of them by itself. */
function* attempt(
  state: State,
  fixes: readonly Fix[],
  readPlan: (text: string) => Plan,
): CheckRequests<{ readonly next: State; readonly made: number }> {
  const left = { next: state, made: 0 };
  if (fixes.length === 0) return left;
  const edits = fixes.flatMap((fix) => fix.edits);
  const next = yield* stateOf(withEdits(state.edited, edits), readPlan);
  if (isHarmless(state, next, rewordingsOf(fixes, state))) return { next, made: fixes.length };
  if (fixes.length === 1) return left;
  const half = Math.ceil(fixes.length / 2);
  const first = yield* attempt(state, fixes.slice(0, half), readPlan);
  // the others' places have moved: the next round has them
  return first.made > 0 ? first : yield* attempt(state, fixes.slice(half), readPlan);
}

/** Fewer findings, of each code no more than before, no check fails that didn't, and the plan says what it said. */
function isHarmless(before: State, after: State, rewordings: readonly Rewording[]): boolean {
  const counts = new Map<string, number>();
  for (const each of reportsOf(before)) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const each of reportsOf(after)) counts.set(each, (counts.get(each) ?? 0) - 1);
  const hasNone = [...counts.values()].every((count) => count >= 0);
  const isBetter = after.findings.length < before.findings.length;
  const [was, is] = [before, after].map(({ plan }) => inOneWording(whatItSays(plan), rewordings));
  return hasNone && isBetter && was === is;
}

/** Two words for the same, the shorter first: it may be a part of the other. */
type Rewording = readonly [shorter: string, longer: string];

function rewordingsOf(fixes: readonly Fix[], { edited }: State): Rewording[] {
  return fixes
    .filter(({ rewords }) => rewords)
    .flatMap(({ edits }) => edits)
    .map(({ span, newText }) => [edited.text.slice(span.start, span.end), newText].map(plain))
    .map(([old = '', fresh = '']) => (old.length < fresh.length ? [old, fresh] : [fresh, old]));
}

function inOneWording(text: string, rewordings: readonly Rewording[]): string {
  return rewordings.reduce((so, [shorter, longer]) => so.replaceAll(longer, shorter), text);
}

/** Findings and failures alike: what a check that failed would have found nobody knows. */
function reportsOf({ findings, failures }: State): string[] {
  return [...findings.map(({ code }) => code), ...failures.map(({ code }) => `${code} failed`)];
}
