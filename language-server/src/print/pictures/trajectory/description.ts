import type { Language, Localized } from '../../../core/text/localized.ts';
import type { Trajectory } from '../trajectory.ts';
import type { ChartWords } from './roles.ts';

/** What a chart shows, and in what unit: `护理型床位占比（%）`. */
export function chartTitle({ name, unit }: Pick<Trajectory, 'name' | 'unit'>): Localized {
  return { zh: unit ? `${name}（${unit}）` : name, en: unit ? `${name} (${unit})` : name };
}

/** A chart in words, for those who don't see it. */
export function description({ points, bound }: Trajectory, words: ChartWords, language: Language): string {
  const texts = points.map(({ year, role, text }) => say.point(year, words[role], text)[language]);
  const isSaid = points.some(({ text }) => text === bound?.text);
  const all = bound && !isSaid ? [...texts, words.bound(bound.text)] : texts;
  return all.join(say.separator[language]) + say.stop[language];
}

const say = {
  point: (year: number, role: string, text: string): Localized => ({
    zh: `${year}年${role}${text}`,
    en: `${year} ${role} ${text}`,
  }),
  separator: { zh: '，', en: ', ' },
  stop: { zh: '。', en: '.' },
};
