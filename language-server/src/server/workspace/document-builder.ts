import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  Deferred,
  DocumentState,
  isOperationCancelled,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  OperationCancelled,
  URI,
} from 'langium';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { buildFailed, type FaultLog } from './fault-log.ts';

/**
 * Checks again those that refer to a changed plan. Langium asks who is affected before it has read the
 * change, when neither the new title nor whether anything that matters has changed can be known. What fails is
 * said, and keeps nothing else from being built.
 */
export class PlanDocumentBuilder extends DefaultDocumentBuilder {
  private readonly plans: PlanIndex;
  private readonly sayFault: FaultLog;
  private phaseEnd = new Deferred();

  constructor(services: LangiumSharedCoreServices, plans: PlanIndex, sayFault: FaultLog) {
    super(services);
    this.plans = plans;
    this.sayFault = sayFault;
  }

  /** Nobody waits for what comes of it: an error would end the process. */
  override update(
    changed: URI[],
    deleted: URI[],
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<void> {
    return this.attempt(() => super.update(changed, deleted, cancelToken));
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, cancelToken, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    await this.runCancelable(documents, DocumentState.IndexedContent, cancelToken, (document) =>
      this.indexManager.updateContent(document, cancelToken),
    );
    // the phases that are done are passed over
    await super.buildDocuments([...documents, ...this.resetOutdated()], options, cancelToken);
  }

  protected override async runCancelable(
    documents: LangiumDocument[],
    targetState: DocumentState,
    cancelToken: Cancellation.CancellationToken,
    callback: (document: LangiumDocument) => unknown,
  ): Promise<void> {
    await super.runCancelable(documents, targetState, cancelToken, (document) =>
      this.attempt(() => callback(document), document),
    );
    this.phaseEnd.resolve();
    this.phaseEnd = new Deferred();
  }

  /** Langium tells of no phase that no plan was in, as where one is forgotten: who waited would wait for ever. */
  protected override async awaitBuilderState(
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const cancelled = new Deferred();
    const listening = cancelToken.onCancellationRequested(() => cancelled.resolve());
    while (this.currentState < state && !cancelToken.isCancellationRequested) {
      await Promise.race([this.phaseEnd.promise, cancelled.promise]);
    }
    listening.dispose();
    if (this.currentState < state) throw OperationCancelled;
  }

  /**
   * What was found is told however soon the next change comes: a plan that is checked is not checked again
   * for it, and Langium would pass over whom it notifies once it is asked to stop.
   */
  protected override notifyDocumentPhase(
    document: LangiumDocument,
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const isTold = state === DocumentState.Validated;
    const token = isTold ? Cancellation.CancellationToken.None : cancelToken;
    return this.attempt(() => super.notifyDocumentPhase(document, state, token), document);
  }

  protected override notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    return this.attempt(() => super.notifyBuildPhase(documents, state, cancelToken));
  }

  /** Does a part of the work; where it fails that is said, and the next part comes. */
  private async attempt(work: () => unknown, document?: LangiumDocument): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      this.sayFault(buildFailed(document?.uri.toString()), error);
    }
  }

  /** Those that are being built anyway are checked with the rest; the others have to be checked once more. */
  private resetOutdated(): LangiumDocument[] {
    const outdated = this.plans.takeOutdated().flatMap((uri) => {
      const document = this.langiumDocuments.getDocument(URI.parse(uri));
      return document?.state === DocumentState.Validated ? document : [];
    });
    for (const document of outdated) this.resetToState(document, DocumentState.IndexedReferences);
    return this.sortDocuments(outdated);
  }
}
