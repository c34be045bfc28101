import {
  type Keyword,
  type KeywordName,
  type KeywordScript,
  keywords,
  spellings,
} from '../../../../grammar/keywords.ts';
import { grouped } from '../../core/model/grouped.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import { lineBreakOf } from '../../core/model/source.ts';
import { fileStyle, type StyleUsage } from '../../core/text/file-style.ts';
import { keywordSpelt } from '../../core/text/keyword-lookup.ts';
import { type OwnWord, ownWord } from '../../core/text/own-words.ts';
import { scriptOf } from '../../core/text/script.ts';

/** The lines that a fix writes, so that they look like what is there. */
export interface FixStyle {
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
export const styleOf = oncePer(({ source }: Plan): FixStyle => readStyle(source.text));

function readStyle(text: string): FixStyle {
  const lines = [...text.matchAll(keywordLine)];
  const years = [...text.matchAll(yearLine)];
  const written = lines.map(([, , word = '']) => word);
  const indentations = [years, lines]
    .map((found) => found.flatMap(([, indentation = '']) => indentation || []))
    .find((found) => found.length > 0);
  const usage: StyleUsage = {
    spellings: grouped(written, (word) => keywordSpelt(word)?.name as KeywordName),
    colons: [...lines, ...years].flatMap(([, , , mark = '']) => (mark.trim() ? [mark.trimStart()] : [])),
    indentations: indentations ?? [],
    yearMarks: years.map(([, , year = '']) => (year.endsWith('年') ? '年' : '')),
  };
  const { indentation, script, chinese, colon, spelling, year } = fileStyle(usage, scriptOf(text));
  return {
    lineBreak: lineBreakOf(text),
    indentation,
    script,
    own: (word) => ownWord(word, chinese),
    field: (name, content) => spelling(name) + colon + content,
    year: (number, value) => year(number) + colon + value,
    block: (name, content) => `${spelling(name)} ${content}`,
  };
}
