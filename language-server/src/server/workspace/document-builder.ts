import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  Deferred,
  DocumentState,
  delayNextTick,
  isOperationCancelled,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  OperationCancelled,
  URI,
} from 'langium';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { superiorsFirst } from '../../core/plans/superiors-first.ts';
import type { BackgroundChecks } from './background-checks.ts';
import { buildFailed, type FaultLog } from './fault-log.ts';
import type { FolderReader } from './folder-reader.ts';
import { isLargeText } from './large-text.ts';

/** What becomes of the files that nobody has open. */
export interface ClosedFileServices {
  readonly reader: FolderReader;
  readonly checks: BackgroundChecks;
}

/**
 * Builds what is open, and hands on the files that are not. Checks again those that refer to a changed plan. Langium asks who is affected before it has read the
 * change, when neither the new title nor whether anything that matters has changed can be known. What fails is
 * said, and keeps nothing else from being built.
 */
export class PlanDocumentBuilder extends DefaultDocumentBuilder {
  private readonly plans: PlanIndex;
  private readonly closed: ClosedFileServices;
  private readonly sayFault: FaultLog;
  private phaseEnd = new Deferred();
  /** The files which nobody had open that are gone with the update at work. */
  private gone: readonly URI[] = [];

  constructor(
    services: LangiumSharedCoreServices,
    plans: PlanIndex,
    closed: ClosedFileServices,
    sayFault: FaultLog,
  ) {
    super(services);
    this.plans = plans;
    this.closed = closed;
    this.sayFault = sayFault;
    // those that are open, and those that have to be checked beside them
    const checkOutdated = () =>
      void services.workspace.WorkspaceLock.write((token) => this.update([], [], token));
    closed.reader.onTitles((uris, same) => {
      closed.checks.addKnown(same);
      closed.checks.add(superiorsFirst(uris, plans));
      checkOutdated();
    });
    closed.checks.onChecked(({ reading }) => reading && closed.reader.take(reading));
    // what was read with the checks may concern others
    closed.checks.onEnd(() => {
      if (plans.hasOutdated) checkOutdated();
    });
  }

  /** Nobody waits for what comes of it: an error would end the process. */
  override update(
    changed: URI[],
    deleted: URI[],
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<void> {
    const { reader } = this.closed;
    this.gone = deleted.flatMap((uri) => reader.forget(uri.toString())).map((uri) => URI.parse(uri));
    return this.attempt(() => super.update(changed, deleted, cancelToken));
  }

  /** Those that are open; the others are read when nothing else is to be done. */
  protected override async findChangedUris(changed: URI): Promise<URI[]> {
    const uris = await super.findChangedUris(changed);
    const [open, closed] = [uris.filter(this.isOpen), uris.filter((uri) => !this.isOpen(uri))];
    for (const uri of open) this.closed.reader.leave(uri.toString());
    for (const uri of closed) {
      // it has just been closed
      this.langiumDocuments.deleteDocument(uri);
      this.buildState.delete(uri.toString());
    }
    if (closed.length > 0) this.closed.reader.read(closed);
    return open;
  }

  protected override emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
    const gone = this.gone;
    this.gone = [];
    return super.emitUpdate(changed, [...deleted, ...gone]);
  }

  private readonly isOpen = (uri: URI) => this.textDocuments?.get(uri) !== undefined;

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    // what was asked together with the change is answered before a text is read that takes long
    if (documents.some(({ textDocument }) => isLargeText(textDocument.getText()))) await delayNextTick();
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, cancelToken, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    await this.runCancelable(documents, DocumentState.IndexedContent, cancelToken, (document) =>
      this.indexManager.updateContent(document, cancelToken),
    );
    try {
      // the phases that are done are passed over
      await super.buildDocuments([...documents, ...this.resetOutdated()], options, cancelToken);
    } finally {
      this.closed.checks.add(superiorsFirst(this.plans.takeOutdated(), this.plans));
    }
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

  /**
   * Who waits for all plans waits for those that nobody has open too: for all names in them, or, where their content or scopes
   * are enough, for their titles. Who looks for symbols types on, and is given what has been read by then. Langium tells of no phase that no plan was in, as where one is forgotten: who waited would wait for ever.
   */
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
    if (state > DocumentState.ComputedScopes) await this.closed.reader.settled();
    else if (state >= DocumentState.IndexedContent) await this.closed.reader.titles();
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
    const outdated = this.plans.takeOutdatedAtHand().flatMap((uri) => {
      const document = this.langiumDocuments.getDocument(URI.parse(uri));
      return document?.state === DocumentState.Validated ? document : [];
    });
    for (const document of outdated) this.resetToState(document, DocumentState.IndexedReferences);
    return this.sortDocuments(outdated);
  }
}
