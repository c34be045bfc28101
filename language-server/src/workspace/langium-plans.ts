import {
  DefaultIndexManager,
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
import { PlanIndex } from './plan-index.ts';

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

/** Keeps the index of plans where Langium would keep its global scope, and rechecks by it. */
export class PlanIndexManager extends DefaultIndexManager {
  readonly plans = new PlanIndex();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    this.plans.update(document.uri.toString(), planOf(document));
  }

  override removeContent(uri: URI): void {
    this.plans.remove(uri.toString());
    super.removeContent(uri);
  }

  override async updateReferences(): Promise<void> {
    // names are looked up in the plans (names.ts)
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    return this.plans.isAffected(document.uri.toString(), changedUris);
  }
}

/** Nothing to compute: the grammar has no cross-references of Langium's. */
export const noScopes: ScopeComputation = {
  collectExportedSymbols: async () => [],
  collectLocalSymbols: async () => new MultiMap(),
};
