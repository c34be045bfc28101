import {
  DefaultIndexManager,
  DefaultServiceRegistry,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  MultiMap,
  type ParseResult,
  type ScopeComputation,
  type URI,
} from 'langium';
import { buildPlan } from '../builder/plan-builder.ts';
import type { PlanFile } from '../generated/ast.ts';
import type { Plan } from '../model/plan.ts';
import { sourceOf } from '../model/source.ts';
import type { PlanIndex } from '../plans/plan-index.ts';

const built = new WeakMap<ParseResult, Plan>();

/** The plan of a document, built once per version. */
export function planOf(document: LangiumDocument): Plan {
  const { parseResult } = document;
  let plan = built.get(parseResult);
  if (!plan) {
    const source = sourceOf(document.uri.toString(), document.textDocument.getText());
    plan = buildPlan(parseResult.value as PlanFile, source);
    built.set(parseResult, plan);
  }
  return plan;
}

/** Fills the index of plans where Langium would keep its global scope. */
export class PlanIndexManager extends DefaultIndexManager {
  private readonly plans: PlanIndex;

  constructor(services: LangiumSharedCoreServices, plans: PlanIndex) {
    super(services);
    this.plans = plans;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    this.plans.update(document.uri.toString(), planOf(document));
  }

  override removeContent(): void {
    // what a changed file said before is kept until it is read again, to see what has changed
  }

  override remove(uri: URI): void {
    this.plans.remove(uri.toString());
    super.remove(uri);
  }

  override async updateReferences(): Promise<void> {
    // names are looked up in the plans (plans/names.ts)
  }
}

/** There is one language only: what the editor takes for a plan is one, whatever the file is called. */
export class PlanServiceRegistry extends DefaultServiceRegistry {
  override getServices(): LangiumCoreServices {
    return this.all[0] as LangiumCoreServices;
  }
}

/** Nothing to compute: the grammar has no cross-references of Langium's. */
export const noScopes: ScopeComputation = {
  collectExportedSymbols: async () => [],
  collectLocalSymbols: async () => new MultiMap(),
};
