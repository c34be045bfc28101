import { grouped } from '../../core/model/grouped.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type PlacedSuggestion, placedSuggestions } from '../../core/review/merge/placed-suggestions.ts';
import { answersIn, remarksIn, suggestionWords } from '../../core/review/merge/words.ts';
import { type ReviewFile, threadStates } from '../../core/review/review-file.ts';
import { threadStateNames } from '../../core/review/words.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { planTitle } from '../../core/wording/unnamed.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { Cell, Table } from '../tables/table.ts';

/** What became of what bureaus said of a plan, ready for any document. */
export interface AdoptionReport {
  readonly title: string;
  readonly tables: readonly Table[];
}

/** 意见征集采纳情况表: what each bureau asked for, whether it was taken, and why. */
export function adoptionReport(plan: Plan, review: ReviewFile, language: Language): AdoptionReport {
  const placed = byBureaus(placedSuggestions(plan.source.text, review));
  const rows = placed.map((each, row): Cell[] => {
    const { thread } = each;
    const bureaus = bureausOf(each);
    const isFirst = row === 0 || bureausOf(placed[row - 1] as PlacedSuggestion) !== bureaus;
    const rowSpan = isFirst ? placed.slice(row).findIndex((other) => bureausOf(other) !== bureaus) : 0;
    const span = rowSpan < 0 ? placed.length - row : rowSpan;
    const texts = [opinionOf(each, language), threadStateNames[thread.state][language], reasonOf(each)];
    return [
      { text: `${row + 1}`, column: 0 },
      ...(isFirst ? [{ text: bureaus, column: 1, ...(span > 1 && { rowSpan: span }) }] : []),
      ...texts.map((text, index) => ({ text, column: index + 2 })),
    ];
  });
  const columns = (['number', 'bureau', 'opinion', 'state', 'reason'] as const).map((name) => ({
    heading: headings[name][language],
    align: name === 'number' || name === 'state' ? ('center' as const) : ('left' as const),
  }));
  const title = say.titleOf(planTitle(plan, language))[language];
  return { title, tables: [{ title: '', columns, rows, notes: [countNote(placed)[language]] }] };
}

/** What one bureau says stands together, in the order of the plan. */
function byBureaus(placed: readonly PlacedSuggestion[]): PlacedSuggestion[] {
  const groups = grouped(placed, bureausOf);
  return [...groups.values()].flat();
}

function bureausOf({ thread }: PlacedSuggestion): string {
  return thread.suggestion.bureaus.map(oneLine).join('\n');
}

/** Where, what is to be changed, and what was said. */
function opinionOf({ thread, range }: PlacedSuggestion, language: Language): string {
  const { anchor } = thread;
  const asked = oneLine(suggestionWords(thread)[language]);
  const words = new Set(remarksIn(thread).map(({ text }) => linesOf(text)));
  const lines = [...(asked ? [asked] : []), ...words];
  const heading = oneLine(anchor.heading ?? '').trim();
  const where = range ? heading : `${heading}${heading && '　'}${say.noPlace[language]}`;
  return [...(where ? [where] : []), ...lines].join('\n');
}

/** The reason that was given, else what was answered last. */
function reasonOf({ thread }: PlacedSuggestion): string {
  return linesOf(thread.reason ?? answersIn(thread).at(-1)?.text ?? '');
}

function linesOf(text: string): string {
  return text.split('\n').map(oneLine).join('\n').trim();
}

function countNote(placed: readonly PlacedSuggestion[]): Localized {
  const bureaus = new Set(placed.flatMap(({ thread }) => thread.suggestion.bureaus)).size;
  const counts = threadStates.map((state) => ({
    name: threadStateNames[state],
    count: placed.filter(({ thread }) => thread.state === state).length,
  }));
  return {
    zh: `共${bureaus}个单位提出意见${placed.length}条：${counts.map(({ name, count }) => `${name.zh}${count}条`).join('，')}。`,
    en: `Suggestions: ${placed.length}, from ${bureaus} bureaus; ${counts.map(({ name, count }) => `${name.en}: ${count}`).join(', ')}.`,
  };
}

const headings = {
  number: { zh: '序号', en: 'No.' },
  bureau: { zh: '单位', en: 'Bureau' },
  opinion: { zh: '意见', en: 'Suggestion' },
  state: { zh: '采纳情况', en: 'Accepted?' },
  reason: { zh: '理由', en: 'Reason' },
} satisfies Record<string, Localized>;

const say = {
  titleOf: (title: string): Localized => ({
    zh: `《${title}》意见征集采纳情况表`,
    en: `${title}: what became of the suggestions`,
  }),
  noPlace: { zh: '（规划中没有找到位置）', en: '(no place found in the plan)' },
};
