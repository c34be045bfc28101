import { grouped } from '../../core/model/grouped.ts';
import type { Language } from '../../core/text/localized.ts';
import { sentence } from '../reports/words.ts';
import type { FigureAccount } from './account.ts';
import { certificateWords as words } from './words.ts';

/** What a figure was held against, a line each: the findings about it, else the sums and the statements that bear it out. */
export function heldAgainst({ findings, sums, likewise }: FigureAccount, language: Language): string[] {
  if (findings.length > 0) return findings.map(({ message }) => sentence(message, language));
  const ofText = grouped(likewise, ({ text }) => text);
  return [
    ...sums.map((sum) => sentence(sum, language)),
    ...[...ofText].map(([text, those]) => {
      const lines = those.map(({ line }) => line);
      return words.asIn(text, lines)[language];
    }),
  ];
}
