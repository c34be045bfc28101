import type { Language, Localized } from '../../text/localized.ts';
import type { SuggestionDecision } from './decided-suggestions.ts';
import type { PlacedSuggestion } from './placed-suggestions.ts';

/**
 * Taking some suggestions: those that other bureaus have for the same words are not taken, and are told why.
 * @param placed all of a plan
 * @param language what they are told in
 */
export function choiceOf(
  placed: readonly PlacedSuggestion[],
  ids: readonly string[],
  language: Language,
): SuggestionDecision[] {
  const chosen = placed.filter(({ thread }) => ids.includes(thread.id));
  const rivals = placed.filter(({ thread, rivals }) => {
    return thread.state === 'open' && !ids.includes(thread.id) && rivals.some((id) => ids.includes(id));
  });
  return [
    ...chosen.map(({ thread }): SuggestionDecision => ({ id: thread.id, state: 'accepted' })),
    ...rivals.map((rival): SuggestionDecision => {
      const other = chosen.find(({ thread }) => rival.rivals.includes(thread.id));
      const reason = say.otherTaken(other?.thread.suggestion.bureaus ?? [])[language];
      return { id: rival.thread.id, state: 'rejected', reason };
    }),
  ];
}

/** What can be taken without a choice: open changes whose words stand in the plan and that no other excludes. */
export function undisputed(placed: readonly PlacedSuggestion[]): string[] {
  return placed.flatMap(({ thread, stands, rivals }) =>
    thread.state === 'open' && stands === 'original' && rivals.length === 0 ? [thread.id] : [],
  );
}

const say = {
  otherTaken: (bureaus: readonly string[]): Localized => ({
    zh: `此处采纳了${bureaus.join('、')}的意见`,
    en: `Here the words of ${bureaus.join(', ')} were taken`,
  }),
};
