import { type KeywordName, keywords, spellingIn } from '../../../../grammar/keywords.ts';

/** What a field is called: in Simplified and Traditional characters, and in English. */
export interface FieldName {
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
}

/** The names of the fields within a sentence. */
export const fieldNames = byKeyword((english) => english);

/** The names of the fields as headings and labels: in English with a capital. */
export const fieldHeadings = byKeyword((english) => english.slice(0, 1).toUpperCase() + english.slice(1));

function byKeyword(written: (english: string) => string): Readonly<Record<KeywordName, FieldName>> {
  const names = keywords.map((keyword) => [
    keyword.name,
    {
      zh: spellingIn(keyword, 'simplified'),
      hant: spellingIn(keyword, 'traditional'),
      en: written(spellingIn(keyword, 'english')),
    },
  ]);
  return Object.fromEntries(names) as Readonly<Record<KeywordName, FieldName>>;
}

/** What 方向 says. */
export const directionNames = {
  rising: { zh: '上升', hant: '上升', en: 'rising' },
  falling: { zh: '下降', hant: '下降', en: 'falling' },
} as const satisfies Record<string, FieldName>;
