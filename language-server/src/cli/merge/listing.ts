import type { PlacedSuggestion } from '../../core/review/merge/placed-suggestions.ts';
import { answersIn, remarksIn, suggestionWords } from '../../core/review/merge/words.ts';
import { threadStateNames } from '../../core/review/words.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { besideEachOther } from './beside-each-other.ts';

/** All that bureaus suggest, numbered, in the order of the plan; what excludes each other side by side. */
export function suggestionList(placed: readonly PlacedSuggestion[], language: Language): string {
  const numbers = new Map(placed.map(({ thread }, index) => [thread.id, index + 1]));
  const shown = new Set<string>();
  const parts = placed.flatMap((each) => {
    if (shown.has(each.thread.id)) return [];
    const together = withRivals(each, placed);
    for (const { thread } of together) shown.add(thread.id);
    const blocks = together.map((one) => blockOf(one, numbers.get(one.thread.id) as number, language));
    if (blocks.length === 1) return blocks;
    return [[say.conflict(together.length)[language], ...besideEachOther(blocks)]];
  });
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Those that exclude it, those that exclude these, and so on, in the order of the plan. */
function withRivals(first: PlacedSuggestion, placed: readonly PlacedSuggestion[]): PlacedSuggestion[] {
  const ids = new Set([first.thread.id]);
  for (const id of ids) {
    const { rivals = [] } = placed.find(({ thread }) => thread.id === id) ?? {};
    for (const rival of rivals) ids.add(rival);
  }
  return placed.filter(({ thread }) => ids.has(thread.id));
}

function blockOf({ thread, range, stands }: PlacedSuggestion, number: number, language: Language): string[] {
  const { suggestion, state, reason, anchor } = thread;
  const heading = anchor.heading?.trim() ?? '';
  const where = range ? say.line(range.start.line + 1)[language] : say.noPlace[language];
  const names = suggestion.bureaus.join(language === 'zh' ? '、' : ', ');
  const asked = suggestionWords(thread)[language];
  const said = [...remarksIn(thread), ...answersIn(thread)].map(
    ({ by, text }) => `${by}${language === 'zh' ? '：' : ': '}${text.replaceAll(/\s*\n\s*/gu, ' ')}`,
  );
  const isOther = state === 'open' && stands === 'other';
  return [
    `${number}. ${names}　${threadStateNames[state][language]}${reason ? `${language === 'zh' ? '：' : ': '}${reason}` : ''}`,
    `   ${where}${heading && `　${heading}`}`,
    ...[asked, ...said, isOther ? say.other[language] : ''].filter(Boolean).map((line) => `   ${line}`),
  ];
}

const say = {
  line: (number: number): Localized => ({ zh: `第${number}行`, en: `line ${number}` }),
  noPlace: { zh: '规划中没有找到位置', en: 'no place found in the plan' },
  other: {
    zh: '（这里的文字后来改过，请自己改）',
    en: '(these words were changed since: change them yourself)',
  },
  conflict: (count: number): Localized => ({
    zh: `同一处有${count}种改法，只能采纳一种：`,
    en: `${count} ways to change the same words, of which one can be taken:`,
  }),
};
