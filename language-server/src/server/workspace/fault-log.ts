import type { Connection } from 'vscode-languageserver';
import type { CheckFailure } from '../../checks/run.ts';
import type { Language, Localized } from '../../core/text/localized.ts';

/** Tells of a fault of the server itself, which nobody else can mend; the work goes on. */
export type FaultLog = (what: Localized, error: unknown) => void;

/** Tells the client, which shows it to who looks into the output of the server; without a client, this process. */
export function faultLog(
  connection: Connection | undefined,
  session: { readonly language: Language },
): FaultLog {
  return (what, error) => {
    const detail = error instanceof Error ? (error.stack ?? `${error}`) : `${error}`;
    (connection?.console ?? console).error(`${what[session.language]}\n${detail}`);
  };
}

export function checkFailed({ code, uri }: Pick<CheckFailure, 'code' | 'uri'>): Localized {
  return {
    zh: `${uri}：检查 ${code} 自己出错了，没有查完；其他检查照常。请报告这个问题：`,
    en: `${uri}: the check ${code} failed and did not finish; the others did. Please report this:`,
  };
}

export function planUnread(uri: string): Localized {
  return {
    zh: `${uri}：规划匠自己出错了，没有读出这份规划。请报告这个问题：`,
    en: `${uri}: Planwright itself failed and could not read this plan. Please report this:`,
  };
}

export const threadEnded: Localized = {
  zh: '规划匠在后台读规划的线程中断了，没有打开的规划改由主线程接着读、接着检查。请报告这个问题：',
  en: 'Planwright’s thread for the plans that are not open has died; the main thread reads and checks them from now on. Please report this:',
};

/** @param uri the plan that was being worked on; absent where it was more than one */
export function buildFailed(uri: string | undefined): Localized {
  return {
    zh: `${uri ?? '工作区'}：规划匠自己出错了，更新没有做完。请报告这个问题：`,
    en: `${uri ?? 'The workspace'}: Planwright itself failed and did not finish the update. Please report this:`,
  };
}
