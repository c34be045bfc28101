import {
  type Keyword,
  type KeywordName,
  type KeywordScript,
  keywords,
  spellingIn,
  spellings,
} from '../../../../grammar/keywords.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import { lineBreakOf } from '../../core/model/source.ts';
import { keywordSpelt } from '../../core/text/keyword-lookup.ts';
import { type OwnWord, ownWord } from '../../core/text/own-words.ts';
import { keywordScriptOf, scriptOf } from '../../core/text/script.ts';

/** How a file is written, so that what a fix adds looks like what is there. */
export interface Style {
  readonly lineBreak: string;
  /** That of the indicators' lines, where there are any. */
  readonly indentation: string;
  readonly script: KeywordScript;
  /** A word of ours as the plan's Chinese has it. */
  own(word: OwnWord): string;
  /** A field's line without its indentation: `责任部门：市民政局`. */
  field(name: KeywordName, content: string): string;
  /** A year line without its indentation: `2025年：60%`. */
  year(year: number, value: string): string;
  /** The line that opens a block: `指标 护理型床位占比`. */
  block(name: KeywordName, content: string): string;
}

const words = (keywords as readonly Keyword[])
  .flatMap(spellings)
  .sort((a, b) => b.length - a.length)
  .join('|');
const blank = '[^\\S\\r\\n]';
const keywordLine = new RegExp(`^(${blank}*)(${words})(${blank}*[:：]${blank}*|${blank}+)(?=\\S)`, 'gimu');
const yearLine = new RegExp(
  `^(${blank}+)([12]\\d{3}年?|[１２][０-９]{3}年?)(${blank}*[:：]${blank}*|${blank}+)(?=\\S)`,
  'gmu',
);

/** The spellings, colons and indentation that a plan uses most; where it has none yet, the usual ones. */
export const styleOf = oncePer(({ source }: Plan): Style => readStyle(source.text));

function readStyle(text: string): Style {
  const lines = [...text.matchAll(keywordLine)];
  const years = [...text.matchAll(yearLine)];
  const written = lines.map(([, , word = '']) => word);
  const chinese = scriptOf(text);
  const script = keywordScriptOf(written, chinese);
  const colons = [...lines, ...years].flatMap(([, , , mark = '']) => (mark.trim() ? [mark.trimStart()] : []));
  const colon = most(colons) ?? (script === 'english' ? ': ' : '：');
  const marks = years.map(([, , year = '']) => (year.endsWith('年') ? '年' : ''));
  const yearMark = most(marks) ?? (script === 'english' ? '' : '年');
  const chosen = new Map<KeywordName, string>();
  const spelling = (name: KeywordName) => {
    const usual = keywordSpelt(name);
    const word =
      chosen.get(name) ??
      most(written.filter((each) => keywordSpelt(each)?.name === name)) ??
      (usual ? spellingIn(usual, script) : name);
    chosen.set(name, word);
    return word;
  };
  const indentationOf = (found: readonly RegExpExecArray[]) =>
    most(found.map(([, indentation = '']) => indentation).filter((each) => each !== ''));
  return {
    lineBreak: lineBreakOf(text),
    indentation: indentationOf(years) ?? indentationOf(lines) ?? '  ',
    script,
    own: (word) => ownWord(word, chinese),
    field: (name, content) => spelling(name) + colon + content,
    year: (year, value) => `${year}${yearMark}${colon}${value}`,
    block: (name, content) => `${spelling(name)} ${content}`,
  };
}

/** What is there most often, the first of equals. */
function most(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
