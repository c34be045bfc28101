/**
 * Writes the table of keywords into the language reference, in both languages: `node docs/reference.ts`.
 * The reference holds it between two comments; everything else there is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeywordPlace, keywords, spellings } from '../grammar/keywords.ts';
import type { Language, Localized } from '../language-server/src/core/text/localized.ts';
import { keywordDocumentation } from '../language-server/src/language/keyword-docs.ts';

const places: Record<KeywordPlace, Localized> = {
  opening: { zh: '文件开头', en: 'At the start of the file' },
  header: { zh: '`规划` 之下，缩进', en: 'Under `规划`, indented' },
  section: { zh: '章节里', en: 'In a section' },
  indicator: { zh: '`指标` 之下，缩进', en: 'Under `指标`, indented' },
  task: { zh: '章节里，不缩进', en: 'In a section, not indented' },
};

const columns: Localized = { zh: '| 关键词 | 意思 |', en: '| keyword | meaning |' };

/** Each place with its keywords, their spellings and what they are for. */
export function keywordTables(language: Language): string {
  return (Object.keys(places) as KeywordPlace[])
    .map((place) => {
      const rows = keywords
        .filter((keyword) => (keyword.places as readonly KeywordPlace[]).includes(place))
        .map((keyword) => {
          const written = spellings(keyword)
            .map((spelling) => `\`${spelling}\``)
            .join(' ');
          return `| ${written} | ${keywordDocumentation[keyword.name].summary[language]} |`;
        });
      return `**${places[place][language]}**\n\n${columns[language]}\n| --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

/** A page with its keyword tables brought up to date. */
export function withKeywordTables(page: string, language: Language): string {
  return page.replace(
    /<!-- keywords -->(?:.*?<!-- \/keywords -->)?/su,
    () => `<!-- keywords -->\n\n${keywordTables(language)}\n<!-- /keywords -->`,
  );
}

/** The pages of the language reference, with what they are written in. */
export const referencePages = [
  ['grammar/README.md', 'en'],
  ['grammar/README.zh-CN.md', 'zh'],
] as const;

if (import.meta.main) {
  for (const [path, language] of referencePages) {
    const file = join(import.meta.dirname, '..', path);
    const page = readFileSync(file, 'utf8');
    const current = withKeywordTables(page, language);
    if (current !== page) writeFileSync(file, current);
  }
}
