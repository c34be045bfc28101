import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Localized } from '../../core/text/localized.ts';
import type { BackgroundChecks } from './background-checks.ts';
import type { Session } from './session.ts';

/** Fewer plans than this are read before anybody wonders. */
const worthSaying = 50;

/** What is told of the work at the start. */
export interface StartupProgress {
  /** So many plans are about to be read. */
  found(count: number): void;
  /** One more has been read. */
  read(): void;
  /** One has been checked; which is checked twice counts once. */
  checked(uri: string): void;
  /** All have been, or the rest is held back. */
  done(): void;
  /** The rest, so many, is checked after all. */
  resumed(count: number): void;
}

/** Shows how far the plans of a large workspace have been read and checked, if the client can show it. */
export function startupProgress(
  connection: Connection | undefined,
  session: Session,
  onCancelled: () => void,
): StartupProgress {
  let asked: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let reporter: WorkDoneProgressServerReporter | undefined;
  let total = 0;
  let readSoFar = 0;
  let percentage = 0;
  let isOver = false;
  const checkedSoFar = new Set<string>();

  const message = (): string => {
    const isReading = readSoFar < total;
    const said = isReading ? say.reading(readSoFar, total) : say.checking(checkedSoFar.size, total);
    return said[session.language];
  };
  const report = (): void => {
    const now = Math.floor((50 * (readSoFar + checkedSoFar.size)) / total);
    // a hundred reports are enough, however many plans there are
    if (now === percentage) return;
    percentage = now;
    reporter?.report(Math.min(now, 100), message());
  };
  function begin(count: number): void {
    if (!connection || count < worthSaying) return;
    total = count;
    asked = connection.window.createWorkDoneProgress().then(
      (created) => {
        created.begin(say.title[session.language], percentage, message(), true);
        created.token.onCancellationRequested(onCancelled);
        reporter = created;
        return created;
      },
      // the client doesn't want to: it starts all the same
      () => undefined,
    );
  }
  return {
    found: begin,
    resumed(count) {
      isOver = false;
      percentage = 0;
      readSoFar = count;
      begin(count);
    },
    read() {
      readSoFar++;
      if (asked) report();
    },
    checked(uri) {
      if (isOver) return;
      checkedSoFar.add(uri);
      if (asked) report();
    },
    done() {
      void asked?.then((created) => created?.done());
      asked = undefined;
      isOver = true;
      checkedSoFar.clear();
    },
  };
}

/** Tells of the checks; when all plans have been checked for the first time the start is over. */
export function followStartup(
  { workspace }: LangiumSharedServices,
  checks: BackgroundChecks,
  progress: StartupProgress,
): void {
  workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) =>
    progress.checked(uri.toString()),
  );
  checks.onChecked(({ uri }) => progress.checked(uri));
  checks.onEnd(() => progress.done());
}

const say = {
  title: { zh: '规划匠', en: 'Planwright' },
  reading: (done: number, all: number): Localized => ({
    zh: `正在读规划 ${done}/${all}`,
    en: `reading plans ${done}/${all}`,
  }),
  checking: (done: number, all: number): Localized => ({
    zh: `正在检查规划 ${done}/${all}`,
    en: `checking plans ${done}/${all}`,
  }),
};
