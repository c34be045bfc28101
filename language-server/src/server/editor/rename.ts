import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import { atHome, elsewhere } from '../../core/plans/everywhere.ts';
import { occurrenceAt, occurrencesIn } from '../../core/plans/names.ts';
import type { Occurrence } from '../../core/plans/occurrence.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { type Language, type Localized, quoted } from '../../core/text/localized.ts';
import { readPlan } from '../../language/read-plan.ts';
import { readingOf } from '../workspace/reading.ts';

/** The range a rename at an offset would replace; undefined where nothing there has a name. */
export function renameableAt(plan: Plan, offset: number): Range | undefined {
  const name = occurrenceAt(plan, offset);
  return name && plan.source.rangeOf(name.span);
}

export type Renaming = { readonly edit: WorkspaceEdit } | { readonly refusal: Localized };

/**
 * Renames the thing at an offset wherever it is named in this way: renaming a department's short name
 * leaves its full name alone, and the other way round. Refused where another thing has that name, and
 * where a file would no longer be read as it was, but for the name. A step for each file.
 */
export function* renameAt(
  plan: Plan,
  offset: number,
  newName: string,
  index: PlanIndex,
): Generator<unknown, Renaming | undefined> {
  const name = occurrenceAt(plan, offset);
  if (!name) return undefined;
  const wanted = newName.trim();
  if (wanted === '') return { refusal: refusals.empty };
  if (isTaken(wanted, name, plan, index)) return { refusal: refusals.taken(wanted) };
  const changes: Record<string, TextEdit[]> = {};
  for (const each of plansNaming(plan, name, index)) {
    const names = namesToReplace(each, name);
    if (names.size === 0) continue;
    const misread = misreadLine(each, names, wanted);
    if (misread !== undefined) return { refusal: refusals.misread(wanted, misread) };
    const { uri, rangeOf } = each.source;
    changes[uri] = [...names].map(({ span }) => ({ range: rangeOf(span), newText: wanted }));
    yield;
  }
  return { edit: { changes } };
}

/** The edit of a renaming as LSP has it. @throws a ResponseError that tells the user why there is none */
export function editOrError(renaming: Renaming | undefined, language: Language): WorkspaceEdit | undefined {
  if (renaming && 'refusal' in renaming) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refusal[language]);
  }
  return renaming?.edit;
}

/** One after the other, so that thousands are not read before the first is dealt with. */
function* plansNaming(plan: Plan, name: Occurrence, index: PlanIndex): Iterable<Plan> {
  yield* new Set(atHome(plan, name, index).map((each) => each.plan));
  for (const uri of new Set([...elsewhere(plan, name, index)].map((each) => each.uri))) {
    const other = index.planAt(uri);
    if (other) yield other;
  }
}

function namesToReplace(plan: Plan, { thing, text }: Occurrence): Set<Occurrence> {
  const spelling = normaliseName(text);
  return new Set(
    occurrencesIn(plan).filter((each) => each.thing === thing && normaliseName(each.text) === spelling),
  );
}

/** Whether something else of its kind is declared by that name, in the plans that declare the thing itself. */
function isTaken(newName: string, { kind, text, home }: Occurrence, plan: Plan, index: PlanIndex): boolean {
  const wanted = normaliseName(newName);
  if (wanted === normaliseName(text)) return false;
  if (kind === 'plan') return index.named(newName).length > 0;
  const plans = home === undefined ? [plan] : [plan, ...index.named(home)];
  return plans
    .flatMap(occurrencesIn)
    .some(
      (other) =>
        other.declares && other.kind === kind && other.home === home && normaliseName(other.text) === wanted,
    );
}

/**
 * Undefined where a plan, its names replaced, is read as before. Otherwise the first line in which a name
 * is not found again, as it would be; where all are, the first that would change.
 */
function misreadLine(plan: Plan, names: ReadonlySet<Occurrence>, newName: string): string | undefined {
  const { text, starts } = replaced(plan, names, newName);
  const after = readPlan(text, plan.source.uri);
  const expected = readingOf(plan, (name) => (names.has(name) ? newName : name.text));
  if (readingOf(after) === expected) return undefined;
  const found = new Map(occurrencesIn(after).map((name) => [name.span.start, name.text]));
  const lost = starts.find((start) => found.get(start) !== newName) ?? starts[0] ?? 0;
  return lineAround(text, lost, lost + newName.length);
}

/** The text of a plan with another name in place of some, and where these then begin. */
function replaced({ source }: Plan, names: Iterable<Occurrence>, newName: string) {
  const starts: number[] = [];
  let text = '';
  let done = 0;
  for (const { span } of names) {
    text += source.text.slice(done, span.start);
    starts.push(text.length);
    text += newName;
    done = span.end;
  }
  return { text: text + source.text.slice(done), starts };
}

function lineAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[\r\n]/, 1)[0] ?? '';
  return (before + text.slice(start, end) + behind).replace(/\s+/gu, ' ').trim();
}

/** Why a new name is refused. */
const refusals = {
  empty: { zh: '新名称不能为空。', en: 'The new name must not be empty.' },
  taken: (name: string): Localized => ({
    zh: `${quoted(name)}已经是另一项的名称，改名会把两项混为一项。请换一个名称。`,
    en: `${quoted(name)} is the name of something else already; renaming would make two things one. Choose another name.`,
  }),
  /** @param line the line of the file as it would become */
  misread: (name: string, line: string): Localized => ({
    zh: `不能改名为${quoted(name)}：${quoted(line)}这一行会被读成别的内容。请换一个名称。`,
    en: `Can't rename to ${quoted(name)}: the line ${quoted(line)} would be read as something else. Choose another name.`,
  }),
};
