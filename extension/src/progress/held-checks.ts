import { commands, Disposable } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { resumeChecksRequest } from '../../../language-server/src/server/protocol/held-checks.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';

export interface HeldChecksNotice extends Disposable {
  /** Says that plans are left unchecked, as somebody stopped that; nothing where none is. A button of the view goes on. */
  text(): string | undefined;
}

export function heldChecksNotice(server: PlanServer): HeldChecksNotice {
  let left = 0;
  const listening = Disposable.from(
    commands.registerCommand('planwright.resumeChecks', () => server.ask(resumeChecksRequest, {})),
    server.onDidHold((count) => {
      left = count;
      void commands.executeCommand('setContext', 'planwright.areChecksHeld', count > 0);
    }),
  );
  return {
    text: () => (left > 0 ? say(left)[messageLanguage()] : undefined),
    dispose: () => listening.dispose(),
  };
}

function say(count: number): Localized {
  return {
    zh: `已停止检查，还有${count}份规划没有查。点上面的按钮继续。`,
    en: `Checking was stopped, ${count} ${count === 1 ? 'plan is' : 'plans are'} left unchecked. The button above goes on.`,
  };
}
