import type { LostTableLines } from '../../core/model/lost-tables.ts';
import type { ListedAnnex, Plan, SyntaxProblem } from '../../core/model/plan.ts';
import type { Source, Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Header as HeaderNode, PlanFile, Roster } from '../generated/ast.ts';
import { annexLines } from '../parser/annexes.ts';
import { barRows } from '../parser/lost-tables/bars.ts';
import { lostLinesIn } from '../parser/lost-tables/lost-lines.ts';
import { commentsOf } from './comments.ts';
import type { BuildContext } from './context.ts';
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
  const context: BuildContext = {
    source,
    header,
    departments: roster.lookup,
    sections: [],
    indicators: [],
    mentions: [],
    problems,
    lostTables: lostTablesOf(source.text),
  };
  const root = buildSection(file, undefined, context);
  // a section's own are read before those of its indicators, wherever they stand in it
  problems.sort(inOrder);
  context.mentions.sort(inOrder);
  return {
    source,
    header,
    roster: roster.departments,
    hasRoster: rosterNode !== undefined,
    root,
    sections: context.sections,
    indicators: context.indicators,
    annexes: context.sections.filter(({ kind }) => kind === 'annex'),
    listedAnnexes: listedAnnexes(source),
    mentions: context.mentions,
    problems,
    lostTables: context.lostTables,
    comments: commentsOf(source.text),
  };
}

function listedAnnexes({ text }: Source): ListedAnnex[] {
  return [...annexLines(simplified(text)).values()].flatMap((line) =>
    line.kind === 'listed'
      ? line.entries.map(({ number, start, end }) => ({
          ...(number !== undefined && { number }),
          title: text.slice(start, end),
          span: { start, end },
        }))
      : [],
  );
}

function lostTablesOf(text: string): LostTableLines[] {
  return lostLinesIn(text).map(({ span, lines, table }) => ({
    span,
    lines,
    ...(table && { rows: barRows(table) }),
  }));
}

function inOrder(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}
