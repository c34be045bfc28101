import {
  type CancellationToken,
  CancellationTokenSource,
  type Progress,
  ProgressLocation,
  window,
} from 'vscode';

/** So long nothing is shown but a word in the status bar, in milliseconds: most work is done by then. */
const patience = 1000;

/** What long work tells, and whether it is still wanted. */
export interface WorkInHand {
  readonly token: CancellationToken;
  /** How far it is. */
  report(message: string, percentage: number): void;
}

/**
 * Does work that may take long. What does is shown as a notice with its count, and can be given up there.
 * @returns nothing where it was given up
 */
export async function longWork<Result>(
  title: string,
  work: (inHand: WorkInHand) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const source = new CancellationTokenSource();
  let notice: Progress<{ message?: string; increment?: number }> | undefined;
  let [message, percentage] = ['', 0];
  const result = work({
    token: source.token,
    report(now, reached) {
      notice?.report({ message: now, increment: reached - percentage });
      [message, percentage] = [now, reached];
    },
  });
  const isOver = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    Promise.race([result.then(over, over), pause(patience)]),
  );
  if (isOver) return result;
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (progress, token) => {
    notice = progress;
    if (message) progress.report({ message, increment: percentage });
    const givenUp = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        source.cancel();
        resolve(undefined);
      });
    });
    return Promise.race([result, givenUp]);
  });
}

const over = () => true;

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
