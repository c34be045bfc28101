import type { XmlNode } from '../archive/xml.ts';

/** Who did something, and when, as far as it is known. */
export interface Hand {
  readonly author?: string;
  /** `2026-03-05T08:30:00Z`. */
  readonly date?: string;
}

/** What programs call somebody whose name they don't know. */
const nobody =
  /^(?:unknown(?: author)?|author|作者|匿名|user|用户|administrator|admin|微软用户|microsoft office user)?$/iu;

/** Who changed or said something, and when; a date that is none is left out. */
export function handOf({ attributes }: XmlNode): Hand {
  const author = namedAuthor(attributes['w:author'] ?? '');
  const date = attributes['w:date'] ?? '';
  const isDate = /^[1-9]\d{3}-/u.test(date) && !Number.isNaN(Date.parse(date));
  return { ...(author && { author }), ...(isDate && { date }) };
}

/** A name that names somebody; empty for what stands where none is known. */
export function namedAuthor(name: string): string {
  const trimmed = name.trim();
  return nobody.test(trimmed) ? '' : trimmed;
}
