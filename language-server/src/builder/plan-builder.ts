import type { Header as HeaderNode, PlanFile, Roster } from '../generated/ast.ts';
import type { Plan, SyntaxProblem } from '../model/plan.ts';
import type { Source, Sourced } from '../model/source.ts';
import { buildRoster } from './departments.ts';
import { buildHeader } from './header.ts';
import { buildSection } from './sections.ts';

/** Builds the plan a syntax tree means. Never throws, whatever the tree lacks. */
export function buildPlan(file: PlanFile, source: Source): Plan {
  const problems: SyntaxProblem[] = [];
  const headerNode = file.members.find((member): member is HeaderNode => member.$type === 'Header');
  const rosterNode = file.members.find((member): member is Roster => member.$type === 'Roster');
  const header = buildHeader(headerNode, problems);
  const roster = buildRoster(rosterNode, problems);
  const context = {
    source,
    header,
    departments: roster.lookup,
    sections: [],
    indicators: [],
    mentions: [],
    problems,
  };
  const root = buildSection(file, undefined, context);
  problems.sort((a, b) => a.span.start - b.span.start);
  return {
    source,
    header,
    roster: roster.departments,
    hasRoster: rosterNode !== undefined,
    root,
    sections: context.sections,
    indicators: context.indicators,
    mentions: context.mentions,
    problems,
    comments: commentsOf(source.text),
  };
}

function commentsOf(text: string): Sourced<string>[] {
  return [...text.matchAll(/^[^\S\r\n]*(\/\/[^\r\n]*)/gmu)].map((match) => {
    const value = (match[1] as string).trimEnd();
    const start = match.index + match[0].indexOf('//');
    return { value, span: { start, end: start + value.length } };
  });
}
