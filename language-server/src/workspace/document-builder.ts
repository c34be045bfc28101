import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  URI,
} from 'langium';
import type { PlanIndex } from '../plans/plan-index.ts';

/**
 * Checks again those that refer to a changed plan. Langium asks who is affected before it has read the
 * change, when neither the new title nor whether anything that matters has changed can be known.
 */
export class PlanDocumentBuilder extends DefaultDocumentBuilder {
  private readonly plans: PlanIndex;

  constructor(services: LangiumSharedCoreServices, plans: PlanIndex) {
    super(services);
    this.plans = plans;
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
    return super.notifyDocumentPhase(
      document,
      state,
      isTold ? Cancellation.CancellationToken.None : cancelToken,
    );
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
