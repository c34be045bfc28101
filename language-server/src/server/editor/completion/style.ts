import { type KeywordName, type KeywordScript, spellingIn } from '../../../../../grammar/keywords.ts';
import { keywordNamed } from '../../../core/text/keyword-lookup.ts';
import type { Language } from '../../../core/text/localized.ts';
import { keywordScriptOf, type Script, scriptOf } from '../../../core/text/script.ts';
import { byFrequency } from '../support/counts.ts';
import type { PlacedLine } from '../support/lines.ts';

/** How a file is written, so that what is added looks like what is there. */
export interface Style {
  readonly script: KeywordScript;
  /** What Chinese words of ours are written in. */
  readonly chinese: Script;
  /** Behind a field: `：`, or `: ` with the blank that goes with it. */
  readonly colon: string;
  /** Between 指标 and the name: a blank, mostly. */
  readonly gap: string;
  readonly indentation: string;
  spelling(name: KeywordName): string;
  year(year: number): string;
}

const blockKinds: readonly PlacedLine['kind'][] = ['header', 'roster', 'indicator', 'category'];

/** The spellings, colons and indentation the file uses most; where it has none yet, the usual ones. */
export function styleOf(text: string, lines: readonly PlacedLine[], language: Language): Style {
  const spellings = new Map<KeywordName, string[]>();
  const [colons, gaps, indentations, years]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const line of lines) {
    if (line.inBlock) indentations.push(text.slice(line.start, line.content));
    // a year without anything behind it is only being typed
    if (line.yearEnd !== undefined && line.yearEnd < line.end) {
      years.push(/\d$/u.test(text.slice(line.content, line.yearEnd)) ? 'bare' : '年');
    }
    const { keyword } = line;
    if (!keyword || line.kind === 'text' || line.kind === 'unknown') continue;
    const spelling = text.slice(line.content, keyword.end);
    const { name } = keyword.keyword;
    const written = spellings.get(name) ?? [];
    written.push(spelling);
    spellings.set(name, written);
    if (keyword.contentStart >= line.end) continue;
    const between = text.slice(keyword.end, keyword.contentStart);
    if (blockKinds.includes(line.kind)) gaps.push(between);
    else if (keyword.colon >= 0) colons.push(between.trimStart());
  }
  const chinese = scriptOf(text);
  const isEmpty = language === 'en' && !/\p{Script=Han}/u.test(text);
  const script = keywordScriptOf([...spellings.values()].flat(), isEmpty ? 'english' : chinese);
  const english = script === 'english';
  const yearMark = most(years) ?? (english ? 'bare' : '年');
  return {
    script,
    chinese,
    colon: most(colons) ?? (english ? ': ' : '：'),
    gap: most(gaps) ?? ' ',
    indentation: most(indentations) ?? '  ',
    spelling: (name) => {
      const keyword = keywordNamed(name);
      return most(spellings.get(name) ?? []) ?? (keyword ? spellingIn(keyword, script) : name);
    },
    year: (year) => (yearMark === 'bare' ? String(year) : `${year}年`),
  };
}

function most(texts: readonly string[]): string | undefined {
  return byFrequency(texts)[0];
}
