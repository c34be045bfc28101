import { keywordNamed } from '../../../grammar/keyword-lookup.ts';
import type { Mention as MentionNode, Roster } from '../generated/ast.ts';
import { normaliseName } from '../model/names.ts';
import type { Department, DepartmentMention, DepartmentRole, SyntaxProblem } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { joinName } from '../parser/lists.ts';
import { isForOne, roleOfNote } from '../parser/roles.ts';
import { spanOf, tokenOf } from './nodes.ts';
import { saysNothing } from './nothing.ts';
import { problemOfField } from './problems.ts';

/** Finds a department by its full name, a short name, or both as the roster writes them. */
export type DepartmentLookup = (name: string) => Department | undefined;

export interface BuiltRoster {
  readonly departments: readonly Department[];
  readonly lookup: DepartmentLookup;
}

export function buildRoster(node: Roster | undefined, problems: SyntaxProblem[]): BuiltRoster {
  const departments: (Department & { members: DepartmentMention[] })[] = [];
  const byName = new Map<string, Department>();
  const add = (name: string, department: Department) => {
    const key = normaliseName(name);
    if (!byName.has(key)) byName.set(key, department);
  };
  const lookup: DepartmentLookup = (name) => byName.get(normaliseName(name));
  const nodes = node?.departments ?? [];
  for (const entry of nodes) {
    const name = tokenOf(entry, 'name');
    const shortNames = entry.shortNames
      .map((shortName) => tokenOf(shortName, 'name'))
      .filter((shortName): shortName is Sourced<string> => shortName !== undefined);
    const span = spanOf(entry);
    const department = {
      name: name?.value ?? '',
      nameSpan: name?.span ?? span,
      span,
      shortNames,
      members: [],
    };
    departments.push(department);
    add(department.name, department);
    for (const shortName of shortNames) add(shortName.value, department);
    // 各区（功能区） is a name of its own where a responsibility writes it so
    if (shortNames.length > 0) {
      add(`${department.name}(${shortNames.map((shortName) => shortName.value).join('、')})`, department);
    }
  }
  for (const [index, entry] of nodes.entries()) {
    departments[index]?.members.push(...buildMentions(entry.members, 'responsible', lookup));
  }
  for (const bad of node?.bad ?? []) problems.push(problemOfField(bad, 'roster'));
  return { departments, lookup };
}

/** The departments a field names; `role` is theirs where nothing is said behind them. */
export function buildMentions(
  nodes: readonly MentionNode[],
  role: DepartmentRole,
  lookup: DepartmentLookup,
): DepartmentMention[] {
  const roles = nodes.some((node) => node.role !== undefined) ? rolesOf(nodes, role) : [];
  return nodes
    .map((node, index) => buildMention(node, roles[index] ?? role, lookup))
    .filter(({ name }) => !saysNothing(name));
}

/** A note in brackets is for one department, a verb for all since the last comma: 甲、乙牵头，丙、丁配合. */
function rolesOf(nodes: readonly MentionNode[], otherwise: DepartmentRole): DepartmentRole[] {
  const roles: DepartmentRole[] = [];
  let ofList = otherwise;
  let next: MentionNode | undefined;
  for (const node of nodes.toReversed()) {
    if (next && ofList !== otherwise && areApart(node, next)) ofList = otherwise;
    const note = node.role;
    const role = note === undefined ? ofList : roleOfNote(note, otherwise);
    if (note !== undefined && !isForOne(note)) ofList = role;
    roles.push(role);
    next = node;
  }
  return roles.reverse();
}

/** Whether a comma stands between two departments. */
function areApart({ $cstNode: one }: MentionNode, { $cstNode: next }: MentionNode): boolean {
  return (
    one !== undefined && next !== undefined && /[，,；;]/u.test(one.root.fullText.slice(one.end, next.offset))
  );
}

function buildMention(node: MentionNode, role: DepartmentRole, lookup: DepartmentLookup): DepartmentMention {
  const token = tokenOf(node, 'department');
  const name = joinName(token?.value ?? '');
  const department = lookup(name);
  return { name, span: token?.span ?? spanOf(node), role, ...(department && { department }) };
}

/** What 责任部门, 牵头部门 or 配合部门, in any spelling, makes of a department; without one it is responsible. */
export function roleOfKeyword(key: string | undefined): DepartmentRole {
  const name = keywordNamed(key ?? '')?.name;
  if (name === '牵头部门') return 'lead';
  return name === '配合部门' ? 'support' : 'responsible';
}
