import { type KeywordName, keywords } from '../../../grammar/keywords.ts';
import type { Localized } from '../messages/localized.ts';

/** What the fields are called, in both languages. */
export const fieldNames = Object.fromEntries(
  keywords.map(({ name, simplified, english }) => [
    name,
    { zh: simplified[0] ?? name, en: english[0] ?? name },
  ]),
) as unknown as Readonly<Record<KeywordName, Localized>>;
