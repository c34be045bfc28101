/** The languages the product speaks. */
export type Language = 'zh' | 'en';

/** A text in both. */
export type Localized = Readonly<Record<Language, string>>;

/** `zh-CN`, `zh_TW`, `en-US` and their like; Chinese where the language is unknown. */
export function languageOf(tag: string | undefined): Language {
  return tag && !/^zh/i.test(tag) ? 'en' : 'zh';
}

/** A name between quotation marks; those inside it become single, as in print. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** In English: `1 task`, `3 tasks`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
