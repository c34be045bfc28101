import type { Connection } from 'vscode-languageserver';
import { type HeldChecks, heldChecksNotification, resumeChecksRequest } from '../protocol/held-checks.ts';
import type { BackgroundChecks } from './background-checks.ts';
import type { StartupProgress } from './startup-progress.ts';

/** Tells the client which checks somebody has stopped, and goes on with them where it is asked to. */
export function answerForHeldChecks(
  connection: Connection,
  checks: BackgroundChecks,
  progress: StartupProgress,
): void {
  checks.onHold((count) => {
    const told: HeldChecks = { count };
    void connection.sendNotification(heldChecksNotification, told);
  });
  connection.onRequest(resumeChecksRequest, () => checks.resume((count) => progress.resumed(count)));
}
