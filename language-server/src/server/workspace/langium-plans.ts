import {
  type AstNode,
  type Cancellation,
  type CstNode,
  DefaultAsyncParser,
  DefaultIndexManager,
  DefaultLinker,
  DefaultServiceRegistry,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  MultiMap,
  type ParseResult,
  type ScopeComputation,
  type URI,
} from 'langium';
import type { Plan } from '../../core/model/plan.ts';
import { type Source, sourceOf } from '../../core/model/source.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { buildPlan } from '../../language/builder/plan-builder.ts';
import type { PlanFile } from '../../language/generated/ast.ts';
import { parseDirectly } from '../../language/parser/direct/parse-directly.ts';
import { emptyFile, emptyPlan } from '../closed/empty-plan.ts';
import { type FaultLog, planUnread } from './fault-log.ts';
import { isLargeText } from './large-text.ts';

/** What a document was read as, once per version. */
interface PlanReading {
  readonly plan: Plan;
  /** Why there is nothing in the plan whatever its text says: reading it failed. */
  readonly fault?: { readonly error: unknown };
}

const readings = new WeakMap<ParseResult, PlanReading>();
const parseFaults = new WeakMap<ParseResult, { readonly error: unknown }>();

/** The plan of a document; one with nothing in it where it could not be read. */
export function planOf(document: LangiumDocument): Plan {
  return readingOf(document).plan;
}

/** Whether the plan of a document could not be read, so that nothing can be said of it. */
export function isUnread(document: LangiumDocument): boolean {
  return readingOf(document).fault !== undefined;
}

function readingOf({ parseResult, uri, textDocument }: LangiumDocument): PlanReading {
  let reading = readings.get(parseResult);
  if (!reading) {
    reading = read(parseResult, sourceOf(uri.toString(), textDocument.getText()));
    readings.set(parseResult, reading);
    giveUp(parseResult.value);
  }
  return reading;
}

/**
 * Gives up a tree that has been read: it takes more memory than its plan, and nobody reads it again. The root stays, with
 * the text by which Langium sees whether a file has changed.
 */
function giveUp(file: AstNode): void {
  Object.assign(file, emptyFile());
  if (file.$cstNode) (file.$cstNode as { content?: readonly CstNode[] }).content = [];
}

function read(parseResult: ParseResult, source: Source): PlanReading {
  const fault = parseFaults.get(parseResult);
  if (fault) return { plan: emptyPlan(source), fault };
  try {
    return { plan: buildPlan(parseResult.value as PlanFile, source) };
  } catch (error) {
    return { plan: emptyPlan(source), fault: { error } };
  }
}

/**
 * Reads a large text without a tree of its tokens, which nothing here asks for. Reads as an empty file what can't be parsed
 * for a fault of ours: Langium would start without any plan then.
 */
export class PlanAsyncParser extends DefaultAsyncParser {
  override async parse<T extends AstNode>(
    text: string,
    token: Cancellation.CancellationToken,
  ): Promise<ParseResult<T>> {
    try {
      const file = isLargeText(text) ? (parseDirectly(text) as AstNode | undefined) : undefined;
      if (file) return { value: file as T, parserErrors: [], lexerErrors: [] };
      return await super.parse<T>(text, token);
    } catch (error) {
      const value = emptyFile() as AstNode as T;
      const result: ParseResult<T> = { value, parserErrors: [], lexerErrors: [] };
      parseFaults.set(result, { error });
      return result;
    }
  }
}

/** Fills the index of plans where Langium would keep its global scope. */
export class PlanIndexManager extends DefaultIndexManager {
  private readonly plans: PlanIndex;
  private readonly sayFault: FaultLog;

  constructor(services: LangiumSharedCoreServices, plans: PlanIndex, sayFault: FaultLog) {
    super(services);
    this.plans = plans;
    this.sayFault = sayFault;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    const uri = document.uri.toString();
    const { plan, fault } = readingOf(document);
    if (fault && this.plans.planAt(uri) !== plan) this.sayFault(planUnread(uri), fault.error);
    this.plans.update(uri, plan);
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

/** Links nothing, for the same reason as `noScopes`: Langium's would walk through the whole tree to see that. */
export class PlanLinker extends DefaultLinker {
  override async link(): Promise<void> {}
}

/** Nothing to compute: the grammar has no cross-references of Langium's. */
export const noScopes: ScopeComputation = {
  collectExportedSymbols: async () => [],
  collectLocalSymbols: async () => new MultiMap(),
};
