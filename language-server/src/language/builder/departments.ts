import { normaliseName } from '../../core/model/names.ts';
import type { Department, DepartmentMention, DepartmentRole, SyntaxProblem } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Mention as MentionNode, Roster } from '../generated/ast.ts';
import { answersIn } from '../parser/answers.ts';
import { joinName } from '../parser/lists.ts';
import { isForOne, roleOfNote } from '../parser/roles.ts';
import { fileTextOf, spanOf, tokenOf } from './nodes.ts';
import { saysNothing } from './nothing.ts';
import { noteIndentation, problemOfField } from './problems.ts';

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
  if (node) noteIndentation(node, problems);
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
  const text = nodes[0] ? fileTextOf(nodes[0]) : '';
  return mentionsOf(nodes.map(writtenBy), text, role, lookup);
}

/** The same of a list that is no field but a cell: `start..end` of the text. */
export function mentionsIn(
  text: string,
  { start, end }: Span,
  role: DepartmentRole,
  lookup: DepartmentLookup,
): DepartmentMention[] {
  const written = answersIn(text, start, end).filter((answer) => answer.end > answer.start);
  return mentionsOf(
    written.map((answer) => ({
      name: text.slice(answer.start, answer.nameEnd),
      span: { start: answer.start, end: answer.nameEnd },
      note: answer.note < answer.end ? text.slice(answer.note, answer.end) : undefined,
      end: answer.end,
    })),
    text,
    role,
    lookup,
  );
}

/** A department as a list has it. */
interface ListedDepartment {
  readonly name: string;
  readonly span: Span;
  /** What says its role: `（牵头）`, `等配合`. */
  readonly note: string | undefined;
  /** Behind the note. */
  readonly end: number;
}

function writtenBy(node: MentionNode): ListedDepartment {
  const token = tokenOf(node, 'department');
  const span = token?.span ?? spanOf(node);
  return { name: token?.value ?? '', span, note: node.role, end: Math.max(spanOf(node).end, span.end) };
}

function mentionsOf(
  written: readonly ListedDepartment[],
  text: string,
  role: DepartmentRole,
  lookup: DepartmentLookup,
): DepartmentMention[] {
  const roles = written.some(({ note }) => note !== undefined) ? rolesOf(written, text, role) : [];
  return written
    .map(({ name: lines, span }, index) => {
      const name = joinName(lines);
      const department = lookup(name);
      return { name, span, role: roles[index] ?? role, ...(department && { department }) };
    })
    .filter(({ name }) => !saysNothing(name));
}

/** A note in brackets is for one department, a verb for all since the last comma: 甲、乙牵头，丙、丁配合. */
function rolesOf(
  written: readonly ListedDepartment[],
  text: string,
  otherwise: DepartmentRole,
): DepartmentRole[] {
  const roles: DepartmentRole[] = [];
  let ofList = otherwise;
  let next: ListedDepartment | undefined;
  for (const each of written.toReversed()) {
    if (next && ofList !== otherwise && areApart(text, each, next)) ofList = otherwise;
    const { note } = each;
    const role = note === undefined ? ofList : roleOfNote(note, otherwise);
    if (note !== undefined && !isForOne(note)) ofList = role;
    roles.push(role);
    next = each;
  }
  return roles.reverse();
}

/** Whether a comma stands between two departments. */
function areApart(text: string, one: ListedDepartment, next: ListedDepartment): boolean {
  return /[，,；;]/u.test(text.slice(one.end, next.span.start));
}

/** What 责任部门, 牵头部门 or 配合部门, in any spelling, makes of a department; without one it is responsible. */
export function roleOfKeyword(key: string | undefined): DepartmentRole {
  const name = keywordNamed(key ?? '')?.name;
  if (name === '牵头部门') return 'lead';
  return name === '配合部门' ? 'support' : 'responsible';
}
