import { normaliseName } from '../model/names.ts';
import type { Department, DepartmentMention, Plan } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { Occurrence } from './occurrence.ts';

function departmentThing(name: string): string {
  return `department ${normaliseName(name)}`;
}

/** The departments of the roster, and every mention of one. */
export function* departmentNames(plan: Plan): Iterable<Occurrence> {
  for (const department of plan.roster) {
    const thing = departmentThing(department.name);
    yield { kind: 'department', span: department.nameSpan, text: department.name, declares: true, thing };
    for (const { value, span } of department.shortNames) {
      yield { kind: 'department', span, text: value, declares: true, thing };
    }
    for (const member of department.members) yield* mentioned(member, plan);
  }
  for (const mention of plan.mentions) yield* mentioned(mention, plan);
}

function* mentioned({ name, span, department }: DepartmentMention, plan: Plan): Iterable<Occurrence> {
  const thing = departmentThing(department?.name ?? name);
  const parts = department ? partsOf(span, department, plan) : [];
  for (const part of parts.length > 0 ? parts : [{ value: name, span }]) {
    yield { kind: 'department', span: part.span, text: part.value, declares: false, thing };
  }
}

/** 各区（功能区）, where the roster has 功能区 for a short name, is a mention by two names; none where it is one. */
function partsOf(
  { start, end }: Span,
  { name, shortNames }: Department,
  { source }: Plan,
): Sourced<string>[] {
  const written = source.text.slice(start, end);
  const names = new Set([name, ...shortNames.map(({ value }) => value)].map(normaliseName));
  if (names.has(normaliseName(written))) return [];
  const parts = [...written.matchAll(/[^\s（）()【】［］[\]〔〕、，,]+/gu)].map(({ 0: value, index }) => {
    const at = start + index;
    return { value, span: { start: at, end: at + value.length } };
  });
  return parts.every(({ value }) => names.has(normaliseName(value))) ? parts : [];
}
