import type { Connection } from 'vscode-languageserver';
import type { BackgroundChecks } from '../workspace/background-checks.ts';

/** Sends what is found in the plans that nobody has open. Langium sends the others. */
export function sendClosedDiagnostics(connection: Connection, checks: BackgroundChecks): void {
  checks.onChecked(({ uri, diagnostics }) => {
    // a connection that is closing needs to be told nothing
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }).catch(() => undefined);
  });
}
