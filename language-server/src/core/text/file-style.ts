import { type KeywordName, type KeywordScript, spellingIn } from '../../../../grammar/keywords.ts';
import { byFrequency } from './counts.ts';
import { keywordNamed } from './keyword-lookup.ts';
import { keywordScriptOf, type Script } from './script.ts';

/** How a file is written, so that what is added looks like what is there. */
export interface FileStyle {
  readonly script: KeywordScript;
  /** What Chinese words of ours are written in. */
  readonly chinese: Script;
  /** Behind a field: `：`, or `: ` with the blank that goes with it. */
  readonly colon: string;
  /** Between 指标 and the name: a blank, mostly. */
  readonly gap: string;
  readonly indentation: string;
  spelling(name: KeywordName): string;
  /** As it begins a line: `2025年`, `2025`. */
  year(year: number): string;
}

/** What was seen in a file, each as often as it stands there. */
export interface StyleUsage {
  readonly spellings: ReadonlyMap<KeywordName, readonly string[]>;
  readonly colons: readonly string[];
  readonly gaps?: readonly string[];
  readonly indentations: readonly string[];
  /** Behind years. */
  readonly yearMarks: readonly ('年' | '')[];
}

/**
 * What a file uses most; where it has none yet, what is usual.
 * @param usualScript the keywords' where none is written yet
 */
export function fileStyle(
  { spellings, colons, gaps = [], indentations, yearMarks }: StyleUsage,
  chinese: Script,
  usualScript: KeywordScript = chinese,
): FileStyle {
  const script = keywordScriptOf([...spellings.values()].flat(), usualScript);
  const isEnglish = script === 'english';
  const yearMark = most(yearMarks) ?? (isEnglish ? '' : '年');
  return {
    script,
    chinese,
    colon: most(colons) ?? (isEnglish ? ': ' : '：'),
    gap: most(gaps) ?? ' ',
    indentation: most(indentations) ?? '  ',
    spelling: (name) => {
      const keyword = keywordNamed(name);
      return most(spellings.get(name) ?? []) ?? (keyword ? spellingIn(keyword, script) : name);
    },
    year: (year) => `${year}${yearMark}`,
  };
}

function most(texts: readonly string[]): string | undefined {
  return byFrequency(texts)[0];
}
