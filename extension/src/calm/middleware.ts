import type { Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { Calm } from './calm.ts';
import type { ClientFinding } from './findings.ts';

/** What a client does with findings on their way to VS Code, whether they are sent to it or it asks for them. */
export type FindingsMiddleware = Required<Pick<Middleware, 'handleDiagnostics' | 'provideDiagnostics'>>;

/**
 * Shows findings calmly.
 * @param link makes the code of a finding lead where a click on it is to
 * @param askAgain has the client ask once more for what was found in a file
 */
export function calmMiddleware(
  calm: Calm<ClientFinding>,
  link: (finding: ClientFinding) => void,
  askAgain: (uri: Uri) => void,
): FindingsMiddleware {
  return {
    handleDiagnostics(uri, findings, next) {
      for (const finding of findings) link(finding);
      next(uri, [...calm.receive(`${uri}`, findings, (shown) => next(uri, [...shown]))]);
    },
    async provideDiagnostics(document, previousResultId, token, next) {
      const uri = 'uri' in document ? document.uri : document;
      const report = await next(document, previousResultId, token);
      if (!report || !('items' in report)) return report;
      for (const finding of report.items) link(finding);
      const items = [...calm.receive(`${uri}`, report.items, () => askAgain(uri))];
      const isWhole = items.length === report.items.length;
      // had the client a name for this, it would be told that nothing has changed since, and what waits would never come
      const { resultId, ...rest } = report;
      return { ...rest, items, ...(isWhole && resultId !== undefined && { resultId }) };
    },
  };
}
