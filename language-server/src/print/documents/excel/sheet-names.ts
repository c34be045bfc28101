import type { Language } from '../../../core/text/localized.ts';

/** UTF-16 units Excel allows. */
const longest = 31;

/**
 * Names for the sheets: without the characters Excel forbids, at most 31 long, none twice whatever
 * its case. An untitled table is called 表1, 表2 … by its place.
 */
export function sheetNames(titles: readonly string[], language: Language): string[] {
  const taken = new Set<string>(['history']); // Excel keeps this one to itself.
  return titles.map((title, index) => {
    const untitled = `${language === 'zh' ? '表' : 'Table '}${index + 1}`;
    const wanted = legal(title) || untitled;
    let name = cut(wanted, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      name = cut(wanted, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function legal(title: string): string {
  return trimmed(title.replace(/[[\]:*?/\\\s]+/g, ' '));
}

/** Cut between characters, not inside one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return trimmed(text.slice(0, length).replace(/\p{Surrogate}$/u, ''));
}

/** An apostrophe at either end would end the quotes around the name in a reference. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}
