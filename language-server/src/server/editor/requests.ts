import type { LangiumSharedServices } from 'langium/lsp';
import { answerCommands } from './command-requests.ts';
import { answerPreviews } from './preview-requests.ts';
import type { RequestServices } from './request-services.ts';

/** Answers what an editor may ask beyond LSP: for previews and views, and for its commands. */
export function answerRequests(shared: LangiumSharedServices, services: RequestServices): void {
  answerPreviews(shared, services);
  answerCommands(shared, services);
}
