import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { normaliseName } from '../../core/model/names.ts';
import type { Span } from '../../core/model/source.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';

/** As many as a person can look through. */
const most = 500;

/** Plans, headings and indicators whose name holds the query, anywhere in it. A step for each plan. */
export function* workspaceSymbols(
  index: Pick<PlanIndex, 'plansWith'>,
  query: string,
): Generator<unknown, WorkspaceSymbol[]> {
  const wanted = normaliseName(query);
  const found: WorkspaceSymbol[] = [];
  for (const plan of index.plansWith(wanted)) {
    if (found.length >= most) break;
    yield;
    const title = plan.header.title?.value ?? '';
    const add = (name: string, kind: SymbolKind, span: Span, containerName: string) => {
      if (found.length >= most || name === '' || !normaliseName(name).includes(wanted)) return;
      found.push({
        name,
        kind,
        containerName,
        location: { uri: plan.source.uri, range: plan.source.rangeOf(span) },
      });
    };
    if (plan.header.title) add(title, SymbolKind.File, plan.header.title.span, '');
    for (const { name, nameSpan } of plan.indicators) add(name, SymbolKind.Number, nameSpan, title);
    for (const section of plan.sections) {
      add(`${section.mark}${section.title}`, SymbolKind.Namespace, section.headingSpan, title);
    }
  }
  return found;
}
