import { Disposable, EventEmitter, FileDecoration, ThemeColor, type Uri, window } from 'vscode';
import { isPlanName, type Localized, standingWords } from '../../../language-server/src/index.ts';
import { messageLanguage } from '../settings.ts';
import type { PlanReviewState, Standings } from './standings.ts';

/** In the explorer too: 签, 退, 改, in two characters at the most. */
export function reviewDecorations(standings: Standings): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    standings.onDidChange((uri) => changed.fire(uri)),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        if (!isPlanName(uri.path)) return undefined;
        return decorationOf(await standings.of(uri));
      },
    }),
  );
}

function decorationOf({ reading, standing }: PlanReviewState): FileDecoration | undefined {
  const language = messageLanguage();
  const { verdict, isChanged } = standing;
  if ('problem' in reading || (verdict !== 'signed' && verdict !== 'returned')) return undefined;
  const look = isChanged ? looks.changed : looks[verdict];
  const words = standingWords(reading.review, standing)[language];
  return new FileDecoration(look.badge[language], words, new ThemeColor(look.colour));
}

const looks = {
  signed: { badge: { zh: '签', en: '✓' }, colour: 'charts.green' },
  returned: { badge: { zh: '退', en: '↩' }, colour: 'charts.red' },
  changed: { badge: { zh: '改', en: '≠' }, colour: 'list.warningForeground' },
} satisfies Record<string, { readonly badge: Localized; readonly colour: string }>;
