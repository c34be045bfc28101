import { choiceOf, undisputed } from '../../core/review/merge/choice.ts';
import { decidedSuggestions, type SuggestionDecision } from '../../core/review/merge/decided-suggestions.ts';
import { editedText } from '../../core/review/merge/edited-text.ts';
import { type PlacedSuggestion, placedSuggestions } from '../../core/review/merge/placed-suggestions.ts';
import type { Authorship, ReviewFile } from '../../core/review/review-file.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Invocation } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { now } from './now.ts';
import { numbersOf } from './numbers.ts';

/** A plan and its review as the options leave them. */
export interface MergeOutcome {
  readonly text: string;
  readonly review: ReviewFile;
  /** All suggestions, in the order of their numbers. */
  readonly placed: readonly PlacedSuggestion[];
}

/** Takes and refuses what the options name. @throws a Refusal where that can't be done: then nothing is */
export function decide(text: string, review: ReviewFile, call: Invocation): MergeOutcome {
  const placed = placedSuggestions(text, review);
  const decisions = decisionsOf(placed, call);
  if (decisions.length === 0) return { text, review, placed };
  const settled: Authorship = { by: whoDecides(call), at: now() };
  const made = decidedSuggestions(text, review, decisions, settled);
  const [left] = made.left;
  if (left !== undefined) throw new Refusal(say.changedSince(numberOf(placed, left)));
  const after = editedText(text, made.edits);
  return { text: after, review: made.review, placed: placedSuggestions(after, made.review) };
}

function decisionsOf(placed: readonly PlacedSuggestion[], call: Invocation): SuggestionDecision[] {
  const { options, language } = call;
  const idsOf = (option: string) =>
    numbersOf(`--${option}`, options[option], placed.length).map(
      (number) => (placed[number - 1] as PlacedSuggestion).thread.id,
    );
  const named = idsOf('accept');
  const refused = idsOf('refuse');
  for (const id of named) {
    const rival = placed.find(({ thread, rivals }) => named.includes(thread.id) && rivals.includes(id));
    if (rival) throw new Refusal(say.onlyOne(numberOf(placed, id), numberOf(placed, rival.thread.id)));
    if (refused.includes(id)) throw new Refusal(say.both(numberOf(placed, id)));
  }
  const others = options['accept-all'] ? undisputed(placed).filter((id) => !refused.includes(id)) : [];
  const reason = options.reason as string | undefined;
  return [
    ...choiceOf(placed, [...new Set([...named, ...others])], language).map((decision) =>
      decision.state === 'accepted' && reason !== undefined ? { ...decision, reason } : decision,
    ),
    ...refused.map((id): SuggestionDecision => ({ id, state: 'rejected', ...(reason && { reason }) })),
  ];
}

function numberOf(placed: readonly PlacedSuggestion[], id: string): number {
  return placed.findIndex(({ thread }) => thread.id === id) + 1;
}

function whoDecides({ options, terminal: { environment }, language }: Invocation): string {
  const name = (options.by as string | undefined) ?? environment.USER ?? environment.USERNAME ?? '';
  return name === '' ? say.drafter[language] : name;
}

const say = {
  drafter: { zh: '起草单位', en: 'the drafting office' },
  changedSince: (number: number): Localized => ({
    zh: `第${number}条不能采纳：那里的文字后来改过。什么都没有改动，请在编辑器里改`,
    en: `${number} can't be accepted: the words there were changed since. Nothing was changed; make this change in the editor`,
  }),
  onlyOne: (one: number, other: number): Localized => ({
    zh: `第${one}条和第${other}条改的是同一处，只能采纳一条：什么都没有改动`,
    en: `${one} and ${other} change the same words, so only one can be accepted: nothing was changed`,
  }),
  both: (number: number): Localized => ({
    zh: `第${number}条不能既采纳又不采纳：什么都没有改动`,
    en: `${number} can't be both accepted and refused: nothing was changed`,
  }),
};
