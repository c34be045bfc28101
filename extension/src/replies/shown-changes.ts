import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import {
  type Localized,
  type PlacedSuggestion,
  remarksIn,
  suggestionWords,
} from '../../../language-server/src/index.ts';
import { rangeOf } from '../positions.ts';
import { messageLanguage } from '../settings.ts';
import type { CurrentSuggestions } from './current-suggestions.ts';

/** More of what is to be written is in the view and under the pointer. */
const longest = 40;

/** Shows in the text what would go and what would come, as long as nobody has decided on it. */
export function shownChanges(current: CurrentSuggestions): Disposable {
  const deleted = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('diffEditor.removedTextBackground'),
    outline: '1px dashed',
    outlineColor: new ThemeColor('diffEditor.removedTextBorder'),
    textDecoration: 'line-through',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.modifiedForeground'),
  });
  const show = () => {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.languageId === 'plan')
        editor.setDecorations(deleted, decorationsIn(editor, current));
    }
  };
  show();
  return Disposable.from(deleted, current.onDidChange(show), window.onDidChangeVisibleTextEditors(show));
}

function decorationsIn({ document }: TextEditor, current: CurrentSuggestions): DecorationOptions[] {
  if (document.uri.toString() !== current.plan?.toString()) return [];
  return current.all.flatMap((suggestion): DecorationOptions[] => {
    const { thread, range, stands, rivals } = suggestion;
    if (!range || thread.state !== 'open' || stands !== 'original') return [];
    const { proposed = '', bureaus } = thread.suggestion;
    const words = proposed.trim().replace(/\s*\n\s*/gu, ' ⏎ ');
    const shortened = words.length > longest ? `${words.slice(0, longest)}…` : words;
    const who = rivals.length > 0 && words !== '' ? `（${bureaus.join('、')}）` : '';
    return [
      {
        range: rangeOf(range),
        hoverMessage: hoverOn(suggestion, `${current.plan}`),
        renderOptions: {
          after: {
            contentText: shortened + who,
            backgroundColor: new ThemeColor('diffEditor.insertedTextBackground'),
            // themes of high contrast have no backgrounds for it
            border: '1px dashed',
            borderColor: new ThemeColor('diffEditor.insertedTextBorder'),
            textDecoration: 'underline',
          },
        },
      },
    ];
  });
}

function hoverOn({ thread }: PlacedSuggestion, plan: string): MarkdownString {
  const language = messageLanguage();
  const given = encodeURIComponent(JSON.stringify([{ plan, ids: [thread.id] }]));
  const hover = new MarkdownString();
  hover.isTrusted = { enabledCommands: ['planwright.acceptSuggestion', 'planwright.refuseSuggestion'] };
  const lines = [
    thread.suggestion.bureaus.join('、'),
    suggestionWords(thread)[language],
    ...remarksIn(thread).map(({ text }) => text),
  ];
  for (const line of lines) {
    hover.appendText(line);
    hover.appendMarkdown('\n\n');
  }
  hover.appendMarkdown(
    `[${say.accept[language]}](command:planwright.acceptSuggestion?${given}) · [${say.refuse[language]}](command:planwright.refuseSuggestion?${given})`,
  );
  return hover;
}

const say = {
  accept: { zh: '采纳', en: 'Accept' },
  refuse: { zh: '不采纳', en: 'Do Not Accept' },
} satisfies Record<string, Localized>;
