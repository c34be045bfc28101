import type { LangiumSharedServices } from 'langium/lsp';
import { answerCommands } from './command-requests.ts';
import { answerPreviews } from './preview-requests.ts';

/** Answers what an editor may ask beyond LSP: for previews and views, and for its commands. */
export function answerRequests(
  shared: LangiumSharedServices,
  services: Parameters<typeof answerPreviews>[1] & Parameters<typeof answerCommands>[1],
): void {
  answerPreviews(shared, services);
  answerCommands(shared, services);
}
