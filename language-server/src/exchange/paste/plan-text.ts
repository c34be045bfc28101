import { type KeywordName, spellingIn } from '../../../../grammar/keywords.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { type Script, scriptOf } from '../../core/text/script.ts';
import { headingMark } from '../../language/parser/headings.ts';
import { type GuessedHeader, guessHeader } from './guess-header.ts';
import { findTitle } from './title.ts';

const sentence = /[。！？]/u;

const fields = [
  ['issuer', '发文机关'],
  ['documentNumber', '文号'],
  ['signed', '成文日期'],
  ['published', '发布日期'],
  ['period', '规划期'],
] as const satisfies readonly (readonly [keyof GuessedHeader, KeywordName])[];

/**
 * A published text as a whole plan file. Its title becomes the plan's, with what is said around it as the header;
 * the notice that publishes it and what a web page says of it are kept as comments, to be looked at and deleted.
 */
export function planText(lines: readonly string[]): string {
  const found = findTitle(lines);
  const body = found ? bodyFrom(lines, found.to) : 0;
  const title = found?.title ?? '';
  const around = found
    ? [...lines.slice(0, found.from), ...lines.slice(found.to, body), ...lines.slice(-8)]
    : lines;
  const header = guessHeader(title, around);
  const spelling = spellingFor(scriptOf(lines.join('')));
  return [
    ...asComments(lines.slice(0, found?.from ?? 0)),
    ...headerLines(title, header, spelling),
    ...asComments(lines.slice(found?.to ?? 0, body)),
    '',
    ...withoutLeadingBlanks(lines.slice(body)),
    '',
  ].join('\n');
}

/** The block that a plan begins with. */
export function headerLines(title: string, header: GuessedHeader, spelling: KeywordSpelling): string[] {
  return [
    `${spelling('规划')} ${title}`,
    ...fields.flatMap(([key, name]) => (header[key] ? [`  ${spelling(name)}：${header[key]}`] : [])),
  ];
}

/** Behind a title a web page tells dates, sources and sizes of letters: the plan begins with its first sentence or heading. */
function bodyFrom(lines: readonly string[], behindTitle: number): number {
  const first = lines.findIndex((line, index) => index >= behindTitle && beginsText(line));
  return first < 0 ? behindTitle : first;
}

/** Whether a line behind the title is of the plan's text: a sentence or a heading. */
export function beginsText(line: string): boolean {
  return sentence.test(line) || headingMark(line, 0, line.length) !== undefined;
}

export function asComments(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '').map((line) => `// ${line}`);
}

function withoutLeadingBlanks(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first);
}

/** How a file spells a keyword. */
export type KeywordSpelling = (name: KeywordName) => string;

/** Keywords in a text's own script. */
export function spellingFor(script: Script): KeywordSpelling {
  return (name) => {
    const keyword = keywordNamed(name);
    return keyword ? spellingIn(keyword, script) : name;
  };
}
