import type { Uri } from 'vscode';
import {
  answersIn,
  authorWords,
  type Language,
  type Localized,
  type PlacedSuggestion,
  remarksIn,
  type SuggestionThread,
  suggestionWords,
  threadStateNames,
} from '../../../language-server/src/index.ts';
import { changedWords, lineName, type ReviewLook, threadIcons } from '../review/looks.ts';
import { joined } from '../views/node.ts';

/** A line of the view: what a bureau suggests, several that exclude each other, or those that have no place. */
export type SuggestionNode =
  | { readonly kind: 'suggestion'; readonly plan: Uri; readonly suggestion: PlacedSuggestion }
  | {
      readonly kind: 'conflict' | 'unplaced';
      readonly plan: Uri;
      readonly suggestions: readonly PlacedSuggestion[];
    };

/** In the order of the plan, what excludes each other together. */
export function suggestionNodes(plan: Uri, all: readonly PlacedSuggestion[]): SuggestionNode[] {
  const shown = new Set<string>();
  const placed = all.filter(({ range }) => range);
  const unplaced = all.filter(({ range }) => !range);
  const nodes = placed.flatMap((suggestion): SuggestionNode[] => {
    if (shown.has(suggestion.thread.id)) return [];
    const together = new Set([suggestion.thread.id]);
    for (const id of together) {
      const { rivals = [] } = placed.find(({ thread }) => thread.id === id) ?? {};
      for (const rival of rivals) together.add(rival);
    }
    for (const id of together) shown.add(id);
    if (together.size === 1) return [{ kind: 'suggestion', plan, suggestion }];
    return [{ kind: 'conflict', plan, suggestions: placed.filter(({ thread }) => together.has(thread.id)) }];
  });
  return unplaced.length > 0 ? [...nodes, { kind: 'unplaced', plan, suggestions: unplaced }] : nodes;
}

/** What a bureau suggests, as a line. */
export function suggestionLook({ thread, range, stands }: PlacedSuggestion, language: Language): ReviewLook {
  const { suggestion, state, reason } = thread;
  const remarks = remarksIn(thread);
  const asked = suggestionWords(thread)[language];
  const said = remarks.map(({ text }) => text.replace(/\s+/gu, ' ')).join('　');
  const isRemark = suggestion.proposed === undefined;
  const label = isRemark ? said || asked : changeLabel(thread);
  const names = suggestion.bureaus.join(language === 'zh' ? '、' : ', ');
  const isChanged = state !== 'rejected' && stands === 'other';
  return {
    label,
    description: joined(
      names,
      range && lineName(range.start.line + 1)[language],
      state !== 'open' && threadStateNames[state][language],
      isChanged && changedWords[language],
    ),
    tooltip: [
      names,
      asked,
      ...[...remarks, ...answersIn(thread)].map((each) => `${each.text} (${authorWords(each)[language]})`),
      `${threadStateNames[state][language]}${reason ? `：${reason}` : ''}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    icon: state === 'open' ? (isRemark ? threadIcons.open : 'edit') : threadIcons[state],
    ...(state === 'accepted' && { colour: 'charts.green' }),
  };
}

/** So much tells of which words a short change is, in characters. */
const context = 5;

/** A change so short that a narrow view shows it: 建成1 → 2. */
function changeLabel({ suggestion, anchor }: SuggestionThread): string {
  const [was, becomes] = [suggestion.original, suggestion.proposed ?? ''].map((text) =>
    text.trim().replace(/\s+/gu, ' '),
  ) as [string, string];
  if (was === '') return `＋ ${becomes}`;
  if (becomes === '') return `－ ${was}`;
  const before = anchor.before.split(/[\s，。；、]/u).at(-1) ?? '';
  const [cut, left] = [before.length > context ? '…' : '', before.slice(-context)];
  return `${was.length < context ? cut + left : ''}${was} → ${becomes}`;
}

/** Several of them, as a line. */
export function groupLook(
  { kind, suggestions }: Extract<SuggestionNode, { suggestions: unknown }>,
  language: Language,
): ReviewLook {
  const isConflict = kind === 'conflict';
  const label = (isConflict ? say.conflict : say.unplaced)(suggestions.length)[language];
  const [first] = suggestions;
  const line = isConflict && first?.range && lineName(first.range.start.line + 1)[language];
  return {
    label,
    description: line || '',
    tooltip: label,
    icon: isConflict ? 'git-compare' : 'question',
    ...(isConflict && { colour: 'list.warningForeground' }),
  };
}

const say = {
  conflict: (count: number): Localized => ({
    zh: `同一处有${count}种改法`,
    en: `${count} ways to change the same words`,
  }),
  unplaced: (count: number): Localized => ({
    zh: `规划中没有找到位置的${count}条`,
    en: `Without a place in the plan: ${count}`,
  }),
};
