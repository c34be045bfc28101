import { env, workspace } from 'vscode';
import { type Language, languageOf } from '../../language-server/src/index.ts';

/** The language of messages: what `planwright.language` says, else VS Code's own. */
export function messageLanguage(): Language {
  const setting = workspace.getConfiguration('planwright').get<'auto' | Language>('language', 'auto');
  return setting === 'auto' ? languageOf(env.language) : setting;
}

/** What the user wants the findings of checks to be, by code: `planwright.severities`. */
export function severities(): Readonly<Record<string, string>> {
  // a copy: VS Code's own object can't be sent to a worker
  return { ...workspace.getConfiguration('planwright').get('severities', {}) };
}

/** Whether what is known of plans is kept on this machine: `planwright.cache`. */
export function keepsPlans(): boolean {
  return workspace.getConfiguration('planwright').get('cache', true);
}

/** The program that is to write PDF files: `planwright.pdfProgram`; nothing where one is to be looked for. */
export function pdfProgram(): string | undefined {
  return workspace.getConfiguration('planwright').get<string>('pdfProgram')?.trim() || undefined;
}
