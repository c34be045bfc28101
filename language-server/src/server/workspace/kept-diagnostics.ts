import { Deferred, URI } from 'langium';
import type {
  Diagnostic,
  FullDocumentDiagnosticReport,
  PreviousResultId,
  UnchangedDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { digestOf } from '../../core/text/digest.ts';

interface KeptReport {
  readonly resultId: string;
  /** In UTF-8, which takes a third of what it takes as objects. */
  readonly json: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The name of what was found: the same findings have the same. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  return digestOf(JSON.stringify(diagnostics));
}

type NamedReport = (FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport) & {
  readonly resultId: string;
};

/** What was found in a file, for who knows what has this name. */
export function reportOf(diagnostics: readonly Diagnostic[], known: string | undefined): NamedReport {
  const resultId = resultIdOf(diagnostics);
  return resultId === known
    ? { kind: 'unchanged', resultId }
    : { kind: 'full', resultId, items: [...diagnostics] };
}

/** What was found in the files that nobody has open, for a client that asks for it. */
export class KeptDiagnostics {
  private readonly entries = new Map<string, KeptReport>();
  private change = new Deferred();

  set(uri: string, diagnostics: readonly Diagnostic[]): void {
    const json = JSON.stringify(diagnostics);
    const resultId = digestOf(json);
    if (this.entries.get(uri)?.resultId === resultId) return;
    if (diagnostics.length > 0) this.entries.set(uri, { resultId, json: encoder.encode(json) });
    else if (!this.entries.delete(uri)) return;
    this.change.resolve();
    this.change = new Deferred();
  }

  of(uri: string): readonly Diagnostic[] {
    const entry = this.entries.get(uri);
    return entry ? diagnosticsIn(entry) : [];
  }

  /**
   * What is to be told to who knows this much. Of what has not changed nothing is said: these may be thousands.
   * @param isLeftOut told otherwise
   */
  since(
    known: readonly PreviousResultId[],
    isLeftOut: (uri: string) => boolean,
  ): WorkspaceFullDocumentDiagnosticReport[] {
    const ids = new Map(known.map(({ uri, value }) => [URI.parse(uri).toString(), value]));
    const gone = [...ids.keys()].filter((uri) => !this.entries.has(uri) && !isLeftOut(uri));
    const others = [...this.entries].filter(
      ([uri, { resultId }]) => ids.get(uri) !== resultId && !isLeftOut(uri),
    );
    return [
      ...gone.map((uri) => ({ ...unversioned(uri), items: [] })),
      ...others.map(([uri, entry]) => ({
        ...unversioned(uri),
        resultId: entry.resultId,
        items: diagnosticsIn(entry),
      })),
    ];
  }

  /** When anything is no longer as it is now. */
  nextChange(): Promise<void> {
    return this.change.promise;
  }
}

function unversioned(uri: string) {
  return { uri, version: null, kind: 'full' } as const;
}

function diagnosticsIn({ json }: KeptReport): Diagnostic[] {
  return JSON.parse(decoder.decode(json));
}
