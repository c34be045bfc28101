import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Localized } from '../messages/localized.ts';
import { renameMessages } from '../messages/rename.ts';
import { normaliseName } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import { type Occurrence, occurrenceAt } from '../workspace/names.ts';
import type { PlanIndex } from '../workspace/plan-index.ts';
import { everywhere } from './navigation.ts';

/** The range a rename at an offset would replace; undefined where nothing there has a name. */
export function renameableAt(plan: Plan, offset: number): Range | undefined {
  const name = occurrenceAt(plan, offset);
  return name && plan.source.rangeOf(name.span);
}

/**
 * Renames the thing at an offset wherever it is named in this way: renaming a department's short name
 * leaves its full name alone, and the other way round. A name the language can't hold is refused.
 */
export function renameAt(
  plan: Plan,
  offset: number,
  newName: string,
  index: PlanIndex,
): { readonly edit: WorkspaceEdit } | { readonly refusal: Localized } | undefined {
  const name = occurrenceAt(plan, offset);
  if (!name) return undefined;
  const trimmed = newName.trim();
  const refusal = refusalOf(name, trimmed, plan, index);
  if (refusal) return { refusal };
  const spelling = normaliseName(name.text);
  const changes: Record<string, TextEdit[]> = {};
  for (const { plan: each, occurrence } of everywhere(plan, name, index)) {
    if (normaliseName(occurrence.text) !== spelling) continue;
    const edit = { range: each.source.rangeOf(occurrence.span), newText: trimmed };
    changes[each.source.uri] = [...(changes[each.source.uri] ?? []), edit];
  }
  return { edit: { changes } };
}

const impossible: Readonly<Record<Occurrence['kind'], RegExp>> = {
  department: /[\r\n、，,；;：:|｜]/u,
  indicator: /[\r\n|｜]/u,
  plan: /[\r\n《》]/u,
};

function refusalOf(name: Occurrence, newName: string, plan: Plan, index: PlanIndex): Localized | undefined {
  if (newName === '') return renameMessages.empty;
  const character = impossible[name.kind].exec(newName)?.[0];
  if (character !== undefined) return renameMessages.impossibleCharacter(character);
  const taken = takenBy(name, newName, plan, index);
  return taken ? renameMessages.taken(newName) : undefined;
}

/** Whether another department or indicator of the plan has the name already: renaming would make two into one. */
function takenBy(name: Occurrence, newName: string, plan: Plan, index: PlanIndex): boolean {
  const wanted = normaliseName(newName);
  if (name.kind === 'plan') return index.named(newName).length > 0 && wanted !== normaliseName(name.text);
  const others =
    name.kind === 'department'
      ? plan.roster.flatMap((department) => [
          department.name,
          ...department.shortNames.map(({ value }) => value),
        ])
      : plan.indicators.map((indicator) => indicator.name);
  return wanted !== normaliseName(name.text) && others.some((other) => normaliseName(other) === wanted);
}
