import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { atHome, elsewhere } from '../../core/plans/everywhere.ts';
import { planKey } from '../../core/plans/known-plans.ts';
import { occurrenceAt, occurrencesIn } from '../../core/plans/names.ts';
import { namedInProse, placesInProse } from '../../core/plans/names-in-prose.ts';
import type { Occurrence } from '../../core/plans/occurrence.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { type Language, type Localized, quoted } from '../../core/text/localized.ts';
import { type RenamedFile, workspaceEdit } from './rename-edit.ts';
import { misreadLine, misreadProse } from './rename-reading.ts';

/** The range a rename at an offset would replace; undefined where nothing there has a name. */
export function renameableAt(plan: Plan, offset: number): Range | undefined {
  const name = nameAt(plan, offset);
  return name && plan.source.rangeOf(name.span);
}

/** What is renamed at an offset, and where it is written there: a sentence names things as a field does. */
function nameAt(plan: Plan, offset: number): { readonly name: Occurrence; readonly span: Span } | undefined {
  const name = occurrenceAt(plan, offset);
  return name ? { name, span: name.span } : namedInProse(plan, offset);
}

export type Renaming = { readonly edit: WorkspaceEdit } | { readonly refusal: Localized };

/**
 * Renames the thing at an offset wherever it is named in this way: renaming a department's short name
 * leaves its full name alone, and the other way round. Refused where another thing has that name, and
 * where a file would no longer be read as it was, but for the name. A step for each file. Places in sentences,
 * headings and boxes are told apart, so that a client that can asks before it changes each.
 * @param language in which such a client is told; absent for any other, for which all are changed
 */
export function* renameAt(
  plan: Plan,
  offset: number,
  newName: string,
  index: PlanIndex,
  language?: Language,
): Generator<unknown, Renaming | undefined> {
  const name = nameAt(plan, offset)?.name;
  if (!name) return undefined;
  const wanted = newName.trim();
  if (wanted === '') return { refusal: refusals.empty };
  if (isTaken(wanted, name, plan, index)) return { refusal: refusals.taken(wanted) };
  const renamed: RenamedFile[] = [];
  for (const each of plansNaming(plan, name, index)) {
    const names = namesToReplace(each, name);
    const inProse = proseToReplace(each, name);
    if (names.size + inProse.length === 0) continue;
    const misread = misreadLine(each, names, wanted) ?? misreadProse(each, names, inProse, name.text, wanted);
    if (misread !== undefined) return { refusal: refusals.misread(wanted, misread) };
    renamed.push({ source: each.source, names: [...names].map(({ span }) => span), inProse });
    yield;
  }
  return { edit: workspaceEdit(renamed, wanted, language) };
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

/** What sentences say of an indicator is of the plan's own; a title stands in them between 《》, in whichever plan. */
function proseToReplace(plan: Plan, name: Occurrence): Span[] {
  if (name.kind === 'plan') {
    const named = new Set(namesToReplaceStarts(plan, name));
    return citationsOf(plan)
      .filter(({ title, titleSpan }) => planKey(title) === name.home && !named.has(titleSpan.start))
      .filter(({ title }) => normaliseName(title) === normaliseName(name.text))
      .map(({ titleSpan }) => titleSpan);
  }
  const isOwn = occurrencesIn(plan).some((each) => each.thing === name.thing && each.declares);
  return name.kind === 'department' || isOwn ? placesInProse(plan, name) : [];
}

function namesToReplaceStarts(plan: Plan, name: Occurrence): number[] {
  return [...namesToReplace(plan, name)].map(({ span }) => span.start);
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
