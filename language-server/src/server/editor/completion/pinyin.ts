import { pinyin } from 'pinyin-pro';
import { oncePerText } from '../../../core/model/once-per.ts';

/** VS Code looks no further than this into what it filters by. */
const longest = 128;

/** Names come and go while they are typed. */
const textOf = oncePerText<string>(20_000);

/**
 * What a name is found by while it is typed: its characters from any of them on, its full pinyin
 * (`shiminzheng`, `minzheng`), and the initials (`smzj`, `mzj`); `others` are further names of it.
 *
 * VS Code filters again by what stands before the cursor. It wants the characters in order, the first
 * one at the start, behind a blank, or upper-case: so the name comes first as it is, then its characters
 * apart, then its pinyin with a capital for each syllable, which makes initials of the capitals.
 */
export function filterTextOf(name: string, ...others: readonly string[]): string {
  const key = [name, ...others].join('\n');
  return textOf(key, () => composed(name, others));
}

function composed(name: string, others: readonly string[]): string {
  const characters = [...name].filter((char) => char.trim() !== '');
  const apart = characters.length > 1 ? characters.join(' ') : '';
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const full = syllables.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1)).join('');
  const whole = [name, apart, full, ...others].filter(Boolean).join(' ');
  if (whole.length <= longest) return whole;
  // of a long name the initials still fit
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [name, initials, apart].join(' ').slice(0, longest);
}
