import type { YearPart } from '../model/period.ts';
import type { Localized } from '../text/localized.ts';

/** A year as it is said, with its part: 2025年, `2025`; 2025年6月底, `June 2025`. */
export function yearText(year: number, part?: YearPart): Localized {
  return { zh: `${year}年${part?.text ?? ''}`, en: part ? `${monthsOf(part)} ${year}` : `${year}` };
}

function monthsOf({ from, to }: YearPart): string {
  return from === to ? (months[to] ?? '') : `${months[from]}–${months[to]}`;
}

const months = [
  ...['', 'January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
