import { env, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { type PastedText, pasteRequest } from '../../../language-server/src/server/protocol/commands.ts';
import { planEditor } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import type { Pages } from './pages.ts';
import { answered, tell } from './plans.ts';
import { showNew } from './show-new.ts';

/**
 * Pastes a published text as that of a plan: into the one in front, or as a new one with a header guessed from it.
 * @param given the text; that of the clipboard where it is absent
 */
export async function pastePublished(
  server: PlanServer,
  pages: Pages,
  given?: { readonly text?: string },
): Promise<void> {
  const text = given?.text ?? (await env.clipboard.readText());
  if (text.trim() === '') return tell(say.clipboardEmpty);
  const into = planEditor();
  const pasted = await answered(server.ask<PastedText>(pasteRequest, { text, asPlan: !into }));
  if (!pasted) return;
  if (into) await into.edit((edit) => edit.replace(into.selection, pasted.text));
  else await showNew(pasted.text);
  void sayWhatWasDone(pasted, pages);
}

async function sayWhatWasDone({ summary, dropped }: PastedText, pages: Pages): Promise<void> {
  const language = messageLanguage();
  const show = say.showDropped[language];
  const chosen = await window.showInformationMessage(summary, ...(dropped.length > 0 ? [show] : []));
  if (chosen !== show) return;
  const title = say.droppedTitle[language];
  await pages.show(title, [`# ${title}`, '', ...dropped.map((line) => `    ${line}`), ''].join('\n'));
}

const say = {
  clipboardEmpty: { zh: '剪贴板里没有文字。', en: 'There is no text in the clipboard.' },
  showDropped: { zh: '去掉了什么？', en: 'What Was Left Out?' },
  droppedTitle: { zh: '粘贴时去掉的页码和页眉', en: 'Page marks left out when pasting' },
} as const satisfies Record<string, Localized>;
