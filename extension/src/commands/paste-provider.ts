import { type Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, languages } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { type PastedText, pasteRequest } from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';

const kind = DocumentDropOrPasteEditKind.Empty.append('planwright', 'published');

/** Longer texts are no plans, and shorter ones than a line have nothing to be joined; in UTF-16 units. */
const longest = 2_000_000;
const shortestLine = 300;

/** Offers what a copied page would be as the text of a plan, behind pasting it as it is. */
export function registerPasteProvider(server: PlanServer): Disposable {
  return languages.registerDocumentPasteEditProvider(
    { language: 'plan' },
    {
      async provideDocumentPasteEdits(_document, _ranges, data, _context, token) {
        const text = await data.get('text/plain')?.asString();
        if (!text || text.length > longest || !mayBePublished(text)) return undefined;
        const pasted = await server.ask<PastedText>(pasteRequest, { text });
        if (!pasted?.isPublished || token.isCancellationRequested) return undefined;
        const edit = new DocumentPasteEdit(pasted.text, title[messageLanguage()], kind);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}

/** Lines, cells or a whole page in one line. */
function mayBePublished(text: string): boolean {
  return /[\r\n\t]/u.test(text.trim()) || text.length > shortestLine;
}

const title: Localized = { zh: '粘贴为规划正文', en: 'Paste as the text of a plan' };
