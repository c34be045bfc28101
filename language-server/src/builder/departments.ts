import { keywordNamed } from '../../../grammar/keyword-lookup.ts';
import type { Mention as MentionNode, Roster } from '../generated/ast.ts';
import { normaliseName } from '../model/names.ts';
import type { Department, DepartmentMention, DepartmentRole, SyntaxProblem } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { joinName } from '../parser/lists.ts';
import { spanOf, tokenOf } from './nodes.ts';
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

/** What a cell says where nobody answers. */
const nobody = /^(?:[—–－-]+|[/／]|无|暂无|無)$/u;

export function buildMentions(
  nodes: readonly MentionNode[],
  role: DepartmentRole,
  lookup: DepartmentLookup,
): DepartmentMention[] {
  return nodes.map((node) => buildMention(node, role, lookup)).filter(({ name }) => !nobody.test(name));
}

function buildMention(node: MentionNode, role: DepartmentRole, lookup: DepartmentLookup): DepartmentMention {
  const token = tokenOf(node, 'department');
  const name = joinName(token?.value ?? '');
  const note = tokenOf(node, 'role')?.value;
  const department = lookup(name);
  return {
    name,
    span: token?.span ?? spanOf(node),
    role: note === undefined ? role : roleOfNote(note, role),
    ...(department && { department }),
  };
}

function roleOfNote(note: string, otherwise: DepartmentRole): DepartmentRole {
  if (/牵头|牽頭|主责|主办|负责|lead/iu.test(note)) return 'lead';
  if (/配合|协|support/iu.test(note)) return 'support';
  return otherwise;
}

/** 责任部门, 牵头部门, 配合部门 in any spelling. */
export function roleOfKeyword(key: string): DepartmentRole {
  const name = keywordNamed(key)?.name;
  if (name === '牵头部门') return 'lead';
  return name === '配合部门' ? 'support' : 'responsible';
}
