import { DocumentState, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Plan, Section } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { markdownDocument } from '../../print/official/markdown.ts';
import { isWhole, sectionDocument } from '../../print/official/section-document.ts';
import { wholeTableScheme } from '../protocol/whole-tables.ts';
import { planAt } from './request-services.ts';

/** Under which URI each section is served by itself that can be. */
export function wholeTableUris({ sections, source }: Plan): Map<Section, string> {
  const counts = new Map<string, number>();
  return new Map(
    sections.filter(isWhole).map((section) => {
      // a slash would part the name in two
      const name = headingLabel(section).replaceAll('/', '／');
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const path = `${count > 1 ? `/${count}` : ''}/${name}.md`;
      return [section, URI.from({ scheme: wholeTableScheme, path, query: source.uri }).toString()] as const;
    }),
  );
}

/** What is served under a URI, as Markdown; empty where nothing is. */
export function wholeTableAt(uri: string, plans: PlanIndex): string {
  const asked = URI.parse(uri);
  const plan = planAt(asked.query, plans);
  if (!plan) return '';
  const found = [...wholeTableUris(plan)].find(([, each]) => each === asked.toString());
  return found ? new TextDecoder().decode(markdownDocument(sectionDocument(plan, found[0]))) : '';
}

/** So many of those that were asked for last are known. */
const most = 50;

/** Has the client ask again for what it has been served, when the plan that it is of has changed. */
export class ServedTables {
  private readonly served = new Set<string>();

  note(uri: string): void {
    this.served.delete(uri);
    this.served.add(uri);
    const [oldest] = this.served;
    if (this.served.size > most && oldest !== undefined) this.served.delete(oldest);
  }

  follow({ workspace, lsp }: LangiumSharedServices): void {
    workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
      for (const each of this.served) {
        if (URI.parse(URI.parse(each).query).toString() !== uri.toString()) continue;
        // a connection that is closing needs to be told nothing
        void lsp.Connection?.workspace.textDocumentContent.refresh(each).catch(() => undefined);
      }
    });
  }
}
